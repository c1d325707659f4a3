"""Locks for the length of a transaction, so that workers on several machines settle one day one after another."""
import hashlib
from collections.abc import Iterable

from django.db import connection


def hold(names: Iterable[str]) -> None:
    """Hold a lock on each name until the transaction ends; in sorted order, so that two workers never wait in a ring.

    SQLite needs none: its writing transactions (IMMEDIATE) stand in line already.
    """
    if connection.vendor != "postgresql":
        return
    keys = sorted({int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True) for name in names})
    with connection.cursor() as cursor:
        for key in keys:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [key])

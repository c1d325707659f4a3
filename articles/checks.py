"""System checks of the database, run by `migrate` and `check --database default`."""
from collections.abc import Iterable

from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connections

HINT = "Create the database with: createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 NAME"


@register(Tags.database)
def check_vietnamese_text(databases: Iterable[str] | None, **kwargs) -> list[CheckMessage]:
    """Return an error for each PostgreSQL database that is not UTF-8 or cannot lower Vietnamese capitals.

    Under the locale C, lower('ĐỒN') stays 'ĐỒn', and a search without regard to case would silently miss names.
    """
    errors: list[CheckMessage] = []
    for alias in databases or ():
        connection = connections[alias]
        if connection.vendor != "postgresql":
            continue
        with connection.cursor() as cursor:
            cursor.execute("SHOW server_encoding")
            encoding = cursor.fetchone()[0]
            if encoding != "UTF8":
                errors.append(Error(f"The database's encoding is {encoding}, not UTF8.", hint=HINT, id="articles.E001"))
                continue
            cursor.execute("SELECT lower('ĐỒN')")
            if cursor.fetchone()[0] != "đồn":
                errors.append(Error("The database's locale does not know Vietnamese capitals: it lowers ĐỒN wrongly.",
                                    hint=HINT, id="articles.E002"))
    return errors

"""Settle the whole archive again: it should change nothing."""
import sys

from django.core.management.base import BaseCommand

from articles import store


class Command(BaseCommand):
    help = "Match and settle every day again from readings and edits. Exit status 1 where that changed a row."

    def handle(self, **options):
        changed = store.resettle(store.current())
        self.stdout.write(f"{changed} changed")
        if changed:
            sys.exit(1)

"""Bring the packaged gazetteer into the database."""
from django.core.management.base import BaseCommand

from articles import store


class Command(BaseCommand):
    help = "Load the packaged gazetteer; can be run again and leaves editors' rows as they are."

    def handle(self, **options):
        written = store.load_seed()
        if options["verbosity"]:
            self.stdout.write(", ".join(f"{table}: {count} written" for table, count in written.items()))

"""Print the archive's facts."""
from django.core.management.base import BaseCommand, CommandError

from articles.canonical import lines


class Command(BaseCommand):
    help = "Print every fact as JSON lines, the same for the same pages and edits in whatever order they came."

    def add_arguments(self, parser):
        parser.add_argument("--canonical", action="store_true", help="the canonical dump (the only one there is yet)")

    def handle(self, *, canonical: bool, **options):
        if not canonical:
            raise CommandError("usage: dump --canonical", returncode=2)
        for line in lines():
            self.stdout.write(line)

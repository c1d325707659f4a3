from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand

from borderliaison.catalogues import compile_catalogues


class Command(BaseCommand):
    help = "Compile the interface's translations (.po to .mo). Run it after an update; make does."
    requires_system_checks: list = []

    def handle(self, **options) -> None:
        for folder in settings.LOCALE_PATHS:
            for written in compile_catalogues(Path(folder)):
                self.stderr.write(f"compiled {written.relative_to(folder)}")

"""Prove that every fact of the archive has evidence, and that the evidence is true."""
import sys

from django.core.management.base import BaseCommand

from articles.models import Reading
from articles.verify import faults


class Command(BaseCommand):
    help = "Check every span of every reading against its text. Exit status 1 where one is missing or false."

    def add_arguments(self, parser):
        parser.add_argument("--strict", action="store_true",
                            help="also read each span alone and find its number, day or toponym in it")

    def handle(self, *, strict, **options):
        count = 0
        for count, fault in enumerate(faults(strict=strict), 1):  # noqa: B007 (the last number is told below)
            self.stdout.write(str(fault))
        self.stdout.write(f"{Reading.objects.count()} readings, {count} faults")
        if count:
            sys.exit(1)

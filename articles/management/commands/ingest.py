"""Read scraped pages into the archive, or print their records."""
import json
import sys
from argparse import RawDescriptionHelpFormatter
from collections.abc import Iterable, Iterator
from itertools import islice

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils import timezone
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from articles import ingest, store
from articles.models import Run
from articles.records import as_dict
from articles.sources import read_sources, spelled

EXAMPLES = """\
examples:
  manage.py ingest pages/                                  read a folder into the archive
  manage.py ingest crawl.warc.gz page.html                 a crawl and a page
  curl -s URL | manage.py ingest -                         one page from standard input
  manage.py ingest --stored                                read again what is kept and not up to date
  manage.py ingest --dry-run --format jsonl pages/ >r.jsonl   print records, write nothing

exit status: 0 all read, 1 some failed (each has its line), 2 wrong use, 130 interrupted
"""
DATABASE_DOWN = "database_down: The database does not answer ({}). Start it, or check DATABASE_URL; nothing was lost."


class Command(BaseCommand):
    help = "Read HTML and text files, gzipped ones, WARCs and folders of them into articles and facts."

    def create_parser(self, prog_name, subcommand, **options):
        return super().create_parser(prog_name, subcommand, epilog=EXAMPLES,
                                     formatter_class=RawDescriptionHelpFormatter, **options)

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="*", metavar="PATH", help="file, folder, WARC, or - for standard input")
        parser.add_argument("--stored", action="store_true",
                            help="read the kept pages that this core or gazetteer has not read")
        parser.add_argument("--dry-run", action="store_true", help="read only; write nothing to the database")
        parser.add_argument("--format", choices=["text", "jsonl"], default="text", help="what to print for each page")
        parser.add_argument("--limit", type=int, metavar="N", help="stop after N sources")
        parser.add_argument("--jobs", type=int, default=1, metavar="N", help="read with N processes (default 1)")

    def handle(self, *, paths, stored, dry_run, limit, jobs, verbosity, **options):
        if not paths and not stored:
            raise CommandError("usage: name a file, a folder or - (see --help)", returncode=2)
        if dry_run and stored or (limit is not None and limit < 1) or jobs < 1:
            raise CommandError("usage: --stored goes without --dry-run; --limit, --jobs: at least 1", returncode=2)
        self.jsonl, self.verbosity = options["format"] == "jsonl", verbosity
        summary = ingest.Summary()
        try:
            reference = self._reference(dry_run)
            sources = ingest.stored_sources(reference) if stored else read_sources(paths)
            sources = islice(sources, limit)
            if dry_run:
                self._follow(ingest.dry_run(sources, reference.gazetteer, jobs), summary)
            else:
                run = Run.objects.create(sources=[spelled(path) for path in paths])
                try:
                    self._follow(ingest.ingest(sources, reference, jobs), summary)
                finally:
                    run.counts, run.finished = dict(summary.counts), timezone.now()
                    run.save()
        except DatabaseError as error:
            self._say(summary)
            raise CommandError(DATABASE_DOWN.format(str(error).strip().splitlines()[0])) from error
        except KeyboardInterrupt:
            self._say(summary)
            sys.exit(130)
        self._say(summary)
        if summary.failures:
            sys.exit(1)

    def _reference(self, dry_run: bool) -> store.Reference:
        try:
            reference = store.current()
        except DatabaseError:
            if not dry_run:
                raise
            reference = None
        if reference and reference.gazetteer.units:
            return reference
        if not dry_run:
            raise CommandError("gazetteer_missing: The database has no gazetteer. Run: manage.py load_gazetteer")
        self.stderr.write("No gazetteer in the database: reading with the packaged one.")
        return store.packaged()

    def _follow(self, done: Iterable[ingest.Done], summary: ingest.Summary) -> None:
        for one in self._with_progress(done):
            summary.add(one)
            if one.record is None:
                self._tell(f"skipped: {one.name}", at=2)
            elif self.jsonl:
                self.stdout.write(json.dumps(as_dict(one.record), ensure_ascii=False))
            elif not one.record.error:
                self._tell(f"{one.outcome}: {one.name}", at=1)
            if one.record and one.record.error:
                self.stderr.write(f"failed: {one.name}: {one.record.error.code}: {one.record.error.message}")

    def _with_progress(self, done: Iterable[ingest.Done]) -> Iterator[ingest.Done]:
        if not sys.stderr.isatty() or self.verbosity < 1:
            yield from done
            return
        columns = (SpinnerColumn(), MofNCompleteColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task("", total=None)
            for one in done:
                progress.update(task, advance=1, description=one.name)
                yield one

    def _tell(self, line: str, at: int) -> None:
        if self.verbosity >= at and not self.jsonl:
            self.stdout.write(line)

    def _say(self, summary: ingest.Summary) -> None:
        names = ("read", "new", "changed", "unchanged", "skipped", "failed")
        told = [name for name in names if name in summary.counts or name == "failed"]
        if self.verbosity:
            self.stderr.write(", ".join(f"{summary.counts[name]} {name}" for name in told))

"""Several workers at once, on PostgreSQL: SQLite's writers stand in line by themselves."""
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from articles import canonical, ingest, store
from articles.models import Article, Meeting, Reading, Report, Sighting, Snapshot
from articles.sources import Source
from tests.archive import OTHER_TALKS, SAME_TALKS, TALKS, read
from tests.settings import TEST_DATABASE

PAGES = [TALKS, SAME_TALKS, OTHER_TALKS, TALKS.replace("57", "58")]

if TEST_DATABASE == "postgres":

    @pytest.mark.slow
    @pytest.mark.django_db(transaction=True)
    def test_workers_at_once_make_the_archive_that_one_alone_makes():
        store.load_seed()
        reference = store.current()
        start = Barrier(len(PAGES))

        def work(number: int) -> None:
            start.wait()
            try:
                list(ingest.ingest([Source(f"page-{number}.txt", PAGES[number].encode())], reference))
            finally:
                connection.close()

        with ThreadPoolExecutor(len(PAGES)) as workers:
            list(workers.map(work, range(len(PAGES))))
        together = list(canonical.lines())
        assert Meeting.objects.count() == 2
        assert store.resettle(reference) == 0
        for model in (Meeting, Reading, Report, Article, Sighting, Snapshot):
            model.objects.all().delete()
        read(*PAGES, reference=reference)
        assert list(canonical.lines()) == together

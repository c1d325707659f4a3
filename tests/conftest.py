"""What all tests share: the database under test, compiled catalogues, and that CI skips nothing."""
import os
from contextlib import ExitStack

import hypothesis
import pytest

from articles import store
from articles.models import Crossing, CrossingPair, Outlet, Unit
from tests import settings
from tests.postgres import NoPostgres, throw_away_postgres

# No law fails by the clock: a draw takes as long as a busy machine makes it.
hypothesis.settings.register_profile("any machine", deadline=None,
                                     suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("any machine")


def pytest_report_header() -> str:
    return f"database: {settings.TEST_DATABASE}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo):
    """A test that is skipped for want of PostgreSQL or Chromium is a failure where everything must be there."""
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, and in CI nothing may be: {call.excinfo and call.excinfo.value}"
    return report


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings):
    """Start the throw-away PostgreSQL, where it is the database under test, before pytest-django makes its tables."""
    with ExitStack() as running:
        if settings.TEST_DATABASE == "postgres":
            try:
                running.enter_context(throw_away_postgres(settings.POSTGRES_FOLDER, user="archive"))
            except NoPostgres as missing:
                pytest.skip(str(missing))
        yield


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Give every test the packaged gazetteer. Loading it takes a second, and a test's transaction leaves it as it is.

    A test that commits (`transaction=True`) finds tables without rows, and loads it itself.
    """
    with django_db_blocker.unblock():
        store.load_seed()


@pytest.fixture
def no_gazetteer(db):
    """Take the gazetteer out of the test's database."""
    CrossingPair.objects.update(lane_of=None)
    Unit.objects.update(parent=None)
    for model in (CrossingPair, Unit, Crossing, Outlet):
        model.objects.all().delete()

"""The database under test, and the check that refuses a PostgreSQL without Vietnamese capitals."""
import pytest
from django.db import IntegrityError, connection, transaction

from articles.checks import check_vietnamese_text
from tests import settings


@pytest.mark.django_db
def test_the_run_uses_the_database_it_was_asked_for():
    assert connection.vendor == {"postgres": "postgresql", "sqlite": "sqlite"}[settings.TEST_DATABASE]


@pytest.mark.django_db
def test_a_sound_database_passes_the_check():
    assert check_vietnamese_text(databases=["default"]) == []


@pytest.mark.django_db
@pytest.mark.parametrize(("answers", "code"), [
    ({"SHOW server_encoding": "SQL_ASCII"}, "articles.E001"),
    ({"SHOW server_encoding": "UTF8", "SELECT lower('ĐỒN')": "ĐỒn"}, "articles.E002"),
])
def test_a_database_that_does_not_know_vietnamese_is_refused(monkeypatch, answers, code):
    class Cursor:
        def __enter__(self):
            return self

        def __exit__(self, *error):
            return None

        def execute(self, query):
            self.answer = answers[query]

        def fetchone(self):
            return (self.answer,)

    monkeypatch.setattr(connection, "vendor", "postgresql")
    monkeypatch.setattr(connection, "cursor", Cursor)
    assert [error.id for error in check_vietnamese_text(databases=["default"])] == [code]


@pytest.mark.django_db(transaction=True)
def test_foreign_keys_are_enforced():
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("INSERT INTO auth_user_groups (user_id, group_id) VALUES (12345, 12345)")

"""The settings of the tests: nothing of the developer's own environment or `.env` decides what they find.

`TEST_DATABASE=postgres pytest` runs on a PostgreSQL that the run itself starts, else on SQLite in memory.
"""
import os
import tempfile
from pathlib import Path

os.environ.update({
    "DEBUG": "0",
    "SECRET_KEY": "for the tests alone, long enough for every check of Django's",
    "ALLOWED_HOSTS": "testserver,localhost,127.0.0.1",
    "HTTPS": "0",
    "DATABASE_URL": "sqlite:///:memory:",
    "CACHE_URL": "locmemcache://",
    "EMAIL_URL": "memorymail://",
    "LANGUAGE_CODE": "vi",
    "TIME_ZONE": "Asia/Ho_Chi_Minh",
    "SITE_URL": "https://archive.example",
    "LOG_LEVEL": "WARNING",
})

from borderliaison.catalogues import compile_catalogues
from borderliaison.settings import *  # noqa: F403

# Here and not in a fixture: Django reads the catalogues while it sets itself up, and would find none in a fresh clone.
for folder in LOCALE_PATHS:  # noqa: F405
    compile_catalogues(Path(folder))

TEST_DATABASE = os.environ.get("TEST_DATABASE", "sqlite")
POSTGRES_FOLDER = Path(tempfile.gettempdir()) / f"borderliaison-postgres-{os.getpid()}"

if TEST_DATABASE == "postgres":
    # conftest.py starts the server when the first test asks for the database.
    DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "archive", "USER": "archive",
                             "HOST": str(POSTGRES_FOLDER)}}
elif TEST_DATABASE != "sqlite":
    raise ValueError(f"TEST_DATABASE is {TEST_DATABASE!r}; it may be sqlite or postgres")

# Static files straight from their folders: tests collect nothing.
STORAGES = {**STORAGES,  # noqa: F405
            "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick, for passwords nobody uses

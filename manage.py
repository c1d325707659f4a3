#!/usr/bin/env python3
"""The command line of the archive: `manage.py help` lists the commands."""
import os
import secrets
import sys


def main() -> None:
    """Run the command. A missing setting or a database that is down costs one line and exit status 2."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "borderliaison.settings")
    if sys.argv[1:2] == ["ingest"] and "--dry-run" in sys.argv:
        # It writes and signs nothing: it may stand in a pipeline on a machine that serves nobody.
        os.environ.setdefault("SECRET_KEY", secrets.token_urlsafe(50))
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line
    from django.db import OperationalError
    try:
        execute_from_command_line(sys.argv)
    except (ImproperlyConfigured, OperationalError) as problem:
        if "--traceback" in sys.argv:
            raise
        print(_one_line(problem), file=sys.stderr)
        sys.exit(2)


def _one_line(problem: Exception) -> str:
    text = " ".join(str(problem).split()).rstrip(".")
    if type(problem).__name__ == "OperationalError":
        return f"The database does not answer: {text}; check DATABASE_URL, and that `manage.py migrate` has been run."
    return f"Settings: {text}."


if __name__ == "__main__":
    main()

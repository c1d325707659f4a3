"""`make demo`: our own sample pages in a database of their own, an editor to log in as, and a server."""
import os
import socket
import sys
from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

EDITOR = "editor"
PASSWORD = "demo"  # nothing but loopback reaches the demo, and only in debug mode


class Command(BaseCommand):
    help = "Fill a demo archive from fixtures/, create a demo editor and serve it. Only with DEBUG=1; see `make demo`."
    requires_system_checks: list = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8000, help="the first port to try (default 8000)")
        parser.add_argument("--no-serve", action="store_true", help="fill the archive and stop")

    def handle(self, *, port: int, no_serve: bool, **options) -> None:
        if not settings.DEBUG:
            raise CommandError("The demo has an editor whose password everybody knows: it runs with DEBUG=1 only.")
        call_command("migrate", interactive=False, verbosity=0)
        call_command("load_gazetteer", verbosity=0)
        call_command("ingest", str(settings.BASE_DIR / "fixtures"))
        make_editor()
        if not no_serve:
            port = free_port(port)
            self.stdout.write(f"\n  Border Liaison   http://localhost:{port}/\n"
                              f"  log in           http://localhost:{port}/vi/admin/   {EDITOR} / {PASSWORD}\n"
                              f"  stop             Ctrl-C\n")
            self.stdout.flush()
            serve(port)


def make_editor() -> None:
    """Create the demo editor, who may do everything with articles and meetings, or set the known password again."""
    editor, _ = get_user_model().objects.get_or_create(username=EDITOR)
    editor.is_staff = True
    editor.set_password(PASSWORD)
    editor.save()
    editor.user_permissions.set(Permission.objects.filter(content_type__app_label="articles"))


def free_port(first: int) -> int:
    """Return the first port from this one on that nobody listens on. CommandError where the next hundred are taken."""
    for port in range(first, first + 100):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise CommandError(f"No port between {first} and {first + 99} is free; set PORT.")


def serve(port: int, execute: Callable = os.execv) -> None:
    """Become gunicorn on the port. Does not return."""
    execute(sys.executable, [sys.executable, "-m", "gunicorn", "borderliaison.wsgi", "--bind", f"127.0.0.1:{port}",
                             "--worker-class", "gthread", "--threads", "4", "--log-level", "warning"])

"""A PostgreSQL that lives as long as one run of the tests: own data, own socket, no port, nothing kept."""
import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# What makes a server slow and safe is wasted on data that is thrown away.
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "listen_addresses=", "max_connections=30",
         "autovacuum=off")


class NoPostgres(Exception):
    """The programs of PostgreSQL are not installed."""


def find_binaries() -> Path:
    """Return the folder that holds initdb and pg_ctl, the newest there is. NoPostgres where there is none."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda bin_: int(bin_.parent.name), reverse=True)
    if shutil.which("pg_config"):
        asked = subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True, check=True)
        folders.append(Path(asked.stdout.strip()))
    if shutil.which("pg_ctl"):
        folders.append(Path(shutil.which("pg_ctl")).resolve().parent)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    raise NoPostgres("PostgreSQL is not installed: apt-get install postgresql")


@contextmanager
def throw_away_postgres(folder: Path, user: str) -> Iterator[None]:
    """Run a server whose socket is in the folder and whose superuser has this name, then remove all of it."""
    binaries = find_binaries()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o755)
    data = folder / "data"
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, _unprivileged())
        _run(binaries / "initdb", "--pgdata", data, "--username", user, "--auth", "trust", "--no-sync",
             "--encoding", "UTF8", "--locale", "C.UTF-8")
        options = " ".join(f"-c {setting}" for setting in (*QUICK, f"unix_socket_directories={folder}"))
        _run(binaries / "pg_ctl", "--pgdata", data, "--wait", "--log", folder / "log", "--options", options, "start")
        try:
            yield
        finally:
            _run(binaries / "pg_ctl", "--pgdata", data, "--mode", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(*command: object) -> None:
    words = [str(word) for word in command]
    # initdb and the server refuse to work for root.
    user = _unprivileged() if os.geteuid() == 0 else None
    # The server keeps pg_ctl's output open, so it goes to no pipe that this process would wait for.
    done = subprocess.run(words, user=user, group=user and pwd.getpwnam(user).pw_gid, extra_groups=[] if user else None,
                          cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if done.returncode:
        raise RuntimeError(f"exit status {done.returncode}: {' '.join(words)}")


def _unprivileged() -> str:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    raise RuntimeError("PostgreSQL does not run for root, and there is no user postgres or nobody")

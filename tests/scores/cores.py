"""The core of a commit and the core of the working tree, each reading the same pages in a process of its own."""
import io
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

# What the core is made of: its own folder, and what it may import of ours (tests/test_architecture.py).
CORE = ("articles/extraction", "articles/vocabulary.py", "articles/records.py", "articles/fold.py",
        "articles/periods.py")


class NoCore(Exception):
    """A core that could not read: its message says which and why."""


def _git(root: Path, *arguments: str) -> bytes:
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True).stdout
    except FileNotFoundError as error:
        raise NoCore("There is no git here to ask for the last commit.") from error
    except subprocess.CalledProcessError as error:
        raise NoCore(f"git {' '.join(arguments)}: {error.stderr.decode(errors='replace').strip()}") from error


def last_commit(root: Path) -> str:
    """Return the commit that the working tree's core is compared with; raise NoCore where there is none.

    It is HEAD where the core has changes that are not committed; else the commit before the last one that changed it,
    so that a later commit of something else hides nothing.
    """
    if _git(root, "status", "--porcelain", "--", *CORE).strip():
        return "HEAD"
    changed = _git(root, "log", "-1", "--format=%H", "--", *CORE).decode().strip()
    return f"{changed or 'HEAD'}~1"


def described(root: Path, commit: str) -> str:
    """Return the commit's short name and the first line of what it says; raise NoCore where there is no such commit."""
    return _git(root, "log", "-1", "--format=%h %s", commit).decode().strip()


def unpack(root: Path, commit: str, folder: Path) -> None:
    """Lay the commit's files into the folder, in place of whatever was there."""
    archive = _git(root, "archive", "--format=tar", commit)
    shutil.rmtree(folder, ignore_errors=True)
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(folder, filter="data")


def read(core: Path, pages: Sequence[Path], records: Path) -> None:
    """Write the records of the pages, as the code in the folder `core` reads them, to the file `records`.

    A page that cannot be read is an error record as ever; NoCore is raised where the code itself fails.
    """
    # No archive of an earlier day may lend its gazetteer: the one packaged with the code is part of what is compared.
    environment = os.environ | {"DEBUG": "1", "DATABASE_URL": f"sqlite:///{records.resolve()}.sqlite3",
                                "LOG_LEVEL": "WARNING"}
    command = [sys.executable, "manage.py", "ingest", "--dry-run", "--format", "jsonl",
               *(str(page.resolve()) for page in pages)]
    done = subprocess.run(command, cwd=core, env=environment, capture_output=True, check=False)
    if done.returncode not in (0, 1) or not done.stdout:
        raise NoCore(f"The code in {core} read nothing:\n{done.stderr.decode(errors='replace').strip()[-2000:]}")
    records.write_bytes(done.stdout)

"""What an operator meets: one clear line for what is missing, and `check --deploy` with nothing to say."""
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = dict(line.split("=", 1) for line in (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
               if line and not line.startswith("#"))


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run manage.py with nothing in the environment but what is given and PATH."""
    return subprocess.run([sys.executable, "manage.py", *arguments], cwd=ROOT, text=True, capture_output=True,
                          env={"PATH": os.environ["PATH"], "PYTHONUTF8": "1", **environment})


@pytest.mark.slow
@pytest.mark.parametrize(("arguments", "environment", "said"), [
    (["check"], {"SECRET_KEY": ""}, "SECRET_KEY is not set"),
    (["ingest", "fixtures"], {"SECRET_KEY": ""}, "SECRET_KEY is not set"),
    (["check"], {"SECRET_KEY": "x", "DATABASE_URL": "mysql://localhost/archive"}, "DATABASE_URL must begin with"),
    (["migrate"], {"SECRET_KEY": "x", "DATABASE_URL": "sqlite:////no/such/folder/a.sqlite3"}, "check DATABASE_URL"),
    (["migrate"], {"SECRET_KEY": "x", "DATABASE_URL": "postgres://a:b@127.0.0.1:9/archive"}, "check DATABASE_URL"),
])
def test_a_wrong_setting_costs_one_line_and_exit_status_2(arguments, environment, said):
    done = manage(*arguments, **environment)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.slow
def test_the_traceback_is_there_for_who_asks():
    assert "Traceback" in manage("check", "--traceback", SECRET_KEY="").stderr


@pytest.mark.slow
def test_a_dry_run_needs_no_settings_and_no_database(tmp_path):
    done = manage("ingest", "--dry-run", "--format", "jsonl", "fixtures/mong-cai-2024-quy-1.html",
                  DATABASE_URL=f"sqlite:///{tmp_path}/none.sqlite3")
    assert (done.returncode, done.stdout.count("\n")) == (0, 1)
    assert "packaged" in done.stderr


@pytest.mark.slow
def test_gunicorn_too_gets_one_line():
    done = subprocess.run([sys.executable, "-c", "import borderliaison.wsgi"], cwd=ROOT, text=True, capture_output=True,
                          env={"PATH": os.environ["PATH"], "SECRET_KEY": ""})
    assert done.stderr.startswith("Settings: SECRET_KEY is not set")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.slow
def test_the_values_of_the_example_leave_the_deployment_check_nothing_to_say():
    done = manage("check", "--deploy", **EXAMPLE)
    assert (done.returncode, done.stdout, done.stderr) == (0, "System check identified no issues (0 silenced).\n", "")


def test_the_example_names_every_setting_of_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = {line.split("`")[1] for line in readme.splitlines() if line.startswith("| `")}
    assert {name for name in named if name.isupper()} == set(EXAMPLE)


@pytest.mark.slow
def test_nothing_is_left_to_migrate():
    done = manage("makemigrations", "--check", "--dry-run", DEBUG="1", DATABASE_URL="sqlite:///:memory:")
    assert done.returncode == 0, done.stdout


def test_health_is_answered_without_a_language_or_a_database(client):
    answer = client.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok\n")

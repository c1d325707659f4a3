"""What `make score` says of two cores, with a repository, a core and a scorer made for the test."""
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scores import __main__ as command
from tests.scores.changes import differences, table
from tests.scores.cores import NoCore, described, last_commit, read, unpack
from tests.scores.own import as_asked, write_gold
from tests.scores.scorer import Miss, Score, score

# A core that reads a title out of each page, and says in one word of its code what it does with it.
CORE = '''\
import json, pathlib, sys
from articles.extraction.words import FORM
for page in sys.argv[sys.argv.index("jsonl") + 1:]:
    for path in sorted(pathlib.Path(page).glob("*.txt")) if pathlib.Path(page).is_dir() else [pathlib.Path(page)]:
        title = getattr(path.read_text().strip(), FORM)()
        print(json.dumps({"source": str(path), "title": title, "meetings": [], "body": title}))
'''
# A scorer that knows one field and speaks as the real one does.
SCORER = '''\
import json, pathlib, sys
lines = pathlib.Path(sys.argv[1]).read_text().splitlines()
records = {pathlib.Path(record["source"]).stem: record for record in map(json.loads, lines)}
golds = {path.stem: json.loads(path.read_text()) for path in sorted(pathlib.Path(sys.argv[2]).glob("*.json"))}
wrong = [name for name, gold in golds.items() if records[name]["title"] != gold["title"]]
print(json.dumps({"all": {"title": 1 - len(wrong) / len(golds)}}, indent=1))
for name in wrong:
    print(f"{name}: title: gold {golds[name]['title']!r}, got {records[name]['title']!r}")
sys.exit(1)
'''


def git(root: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", "-C", str(root), *identity, *arguments], check=True, capture_output=True)
    return done.stdout.decode().strip()


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def commit(root: Path, message: str) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", message)


@pytest.fixture
def root(tmp_path) -> Path:
    """A repository whose core was changed once, and a commit of something else after that."""
    root = tmp_path / "project"
    write(root / "manage.py", CORE)
    write(root / ".gitignore", "/build/\n__pycache__/\n")
    words = write(root / "articles" / "extraction" / "words.py", 'FORM = "lower"\n')
    write(root / "tests" / "pages" / "cho.txt", "Chợ")
    write(root / "tests" / "pages" / "cho.json", json.dumps(
        {"source": "tests/pages/cho.txt", "title": "CHỢ", "meetings": [], "people": [["Lò Nam", None, "VN", None]]}))
    git(tmp_path, "init", "--quiet", str(root))
    commit(root, "All in small letters")
    words.write_text('FORM = "upper"\n')
    commit(root, "All in capitals")
    write(root / "README.md", "A core")
    commit(root, "A word on it")
    return root


@pytest.fixture
def gold(tmp_path) -> Path:
    folder = tmp_path / "gold"
    write(folder / "score.py", SCORER)
    for name, title in (("articles/mot", "MỘT"), ("pages/hai", "HAI"), ("pages/ba", "ba")):
        write(folder / f"{name}.json", json.dumps({"title": title}))
    for page in ("articles/mot", "pages/hai", "pages/ba"):
        write(folder / f"{page}.txt", Path(page).name.replace("mot", "Một").capitalize())
    return folder


# --- The commit -------------------------------------------------------------------------------------------------------

def test_the_last_commit_is_the_one_before_the_core_changed(root):
    assert described(root, last_commit(root)).endswith(" All in small letters")


@pytest.mark.parametrize("name", ["articles/extraction/words.py", "articles/extraction/new.py", "articles/fold.py"])
def test_a_core_with_uncommitted_changes_is_compared_with_head(root, name):
    write(root / name, 'FORM = "title"\n')
    assert described(root, last_commit(root)).endswith(" A word on it")


def test_a_folder_that_is_no_repository_has_no_last_commit(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(NoCore, match="not a git repository"):
        last_commit(tmp_path)


def test_without_git_there_is_no_last_commit(root, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoCore, match="no git"):
        last_commit(root)


def test_an_unpacked_commit_takes_the_place_of_another(root, tmp_path):
    unpack(root, "HEAD", tmp_path / "last")
    assert (tmp_path / "last" / "README.md").exists()
    unpack(root, "HEAD~2", tmp_path / "last")
    assert not (tmp_path / "last" / "README.md").exists()
    assert "lower" in (tmp_path / "last" / "articles" / "extraction" / "words.py").read_text()


def test_a_core_that_fails_is_told_from_one_that_reads_nothing_new(root, tmp_path):
    write(root / "manage.py", "raise SystemExit('no such setting')")
    with pytest.raises(NoCore, match="no such setting"):
        read(root, [tmp_path], tmp_path / "records.jsonl")


# --- The scorer -------------------------------------------------------------------------------------------------------

def scorer_that_says(tmp_path: Path, text: str) -> Path:
    return write(tmp_path / "score.py", f"print({text!r})")


def test_figures_and_misses_are_read_from_what_the_scorer_prints(tmp_path):
    said = ('{"all": {"units": 0.5}, "vi": {"units": 0.5}}\nmot: units: missed {\'place\': \'A: B\'}\n'
            "mot: units: made up {'place': 'C', 'evidence': [{'start': 5}]}\nmot: body: made up 'x'")
    found = score(scorer_that_says(tmp_path, said), tmp_path, tmp_path)
    assert found.figures == {"all": {"units": 0.5}, "vi": {"units": 0.5}}
    assert found.misses == (Miss("mot", "units", "missed {'place': 'A: B'}"),
                            Miss("mot", "units", "made up {'place': 'C'}"),
                            Miss("mot", "body", "made up 'x'"))


def test_a_scorer_without_figures_is_an_error(tmp_path):
    with pytest.raises(RuntimeError, match="gave no figures"):
        score(scorer_that_says(tmp_path, "usage: score"), tmp_path, tmp_path)


# --- Two scores -------------------------------------------------------------------------------------------------------

def scored(*misses: tuple[str, str, str], **figures: dict[str, float]) -> Score:
    return Score(figures or {"all": {}}, tuple(Miss(*miss) for miss in misses))


def test_a_table_shows_what_differs_in_all_pages_and_in_each_language():
    last = scored(all={"units": 0.5, "title": 1.0}, vi={"units": 0.75}, zh={"units": 0.25})
    now = scored(all={"units": 0.75, "title": 1.0, "people": 0.5}, vi={"units": 1.0}, zh={"units": 0.25})
    assert [line.split() for line in table("pages", last, now)] == [
        ["pages", "all", "last", "now", "vi", "last", "now", "zh", "last", "now"],
        ["units", "0.500", "0.750", "+0.250", "0.750", "1.000", "+0.250", "0.250", "0.250"],
        ["title", "1.000", "1.000", "–", "–", "–", "–"],
        ["people", "–", "0.500", "+0.500", "–", "–", "–", "–"],
    ]


def test_pages_of_one_language_have_their_figures_once():
    same = scored(all={"units": 1.0}, vi={"units": 1.0})
    assert [line.split() for line in table("articles", same, same)][1] == ["units", "1.000", "1.000"]


ROW = ("mot", "units", "missed {'place': 'A'}")
OTHER = ("hai", "people", "made up {'name': 'B'}")


@pytest.mark.parametrize(("last", "now", "lines"), [
    ((ROW,), (ROW,), ["nothing changed"]),
    ((), (), ["nothing changed"]),
    ((ROW,), (), ["mot", "  gained units: missed {'place': 'A'}"]),
    ((), (ROW,), ["mot", "  lost   units: missed {'place': 'A'}"]),
    # Rows that are alike count one by one.
    ((ROW, ROW), (ROW,), ["mot", "  gained units: missed {'place': 'A'}"]),
    ((), (ROW, ROW), ["mot", *["  lost   units: missed {'place': 'A'}"] * 2]),
    ((ROW,), (OTHER,), ["hai", "  lost   people: made up {'name': 'B'}", "mot",
                        "  gained units: missed {'place': 'A'}"]),
    # A value that was wrong and is wrong in another way is neither.
    ((("mot", "title", "gold 'A', got 'B'"),), (("mot", "title", "gold 'A', got None"),),
     ["mot", "  other  title: gold 'A', got None"]),
    ((("mot", "rank", "gold 'A', got 'B'"), ("mot", "rank", "gold 'A', got 'C'")),
     (("mot", "rank", "gold 'A', got 'D'"),),
     ["mot", "  gained rank: gold 'A', got 'C'", "  other  rank: gold 'A', got 'D'"]),
])
def test_pages_that_differ_are_listed_with_the_rows_gained_and_lost(last, now, lines):
    assert list(differences(scored(*last), scored(*now))) == lines


def test_a_long_row_is_cut():
    [_, line] = differences(scored(), scored(("mot", "body", "lacks " + "a" * 1000)))
    assert len(line) < 300
    assert line.endswith("…")


# --- Our own pages ----------------------------------------------------------------------------------------------------

def test_our_own_facts_become_gold(tmp_path):
    write(tmp_path / "tests" / "pages" / "a.json", json.dumps({
        "source": "fixtures/cho.html", "relevant": True, "body_has": ["chợ"], "body_lacks": ["Xem thêm"],
        "meetings": [{"date": None, "units": [["VN", "border_post", "Y Tý"]],
                      "awards": [["outstanding_party_member", "VN", 2]]}],
        "statistics": [["letters", 3, "letter", None, None, None, "2020"]],
        "crossings": [["Na Mèo", "Nậm Xôi", "international"]], "people": [["Lò Nam", "Trung tá", "VN", None]]}))
    assert write_gold(tmp_path, tmp_path / "own") == [tmp_path / "fixtures" / "cho.html"]
    assert json.loads((tmp_path / "own" / "cho.json").read_text(encoding="utf-8")) == {
        "source": "fixtures/cho.html", "relevant": True,
        "body_must_contain": ["chợ"], "body_must_not_contain": ["Xem thêm"],
        "meetings": [{"date": None, "units": [{"country": "VN", "kind": "border_post", "place": "Y Tý"}],
                      "awards": [{"kind": "outstanding_party_member", "country": "VN", "count": 2}]}],
        "statistics": [{"metric": "letters", "value": 3, "unit": "letter", "from": None, "to": None, "category": None,
                        "period": "2020"}],
        "crossings": [{"vn": "Na Mèo", "cn": "Nậm Xôi", "status": "international"}],
        "people": [{"name": "Lò Nam", "rank": "Trung tá", "country": "VN", "head_of_delegation": None}]}


def test_what_our_own_facts_leave_out_is_not_asked_of_a_record(tmp_path):
    write(tmp_path / "own" / "cho.json", json.dumps({"meetings": [{"date": "2020"}], "crossings": [], "people": []}))
    write(tmp_path / "own" / "loi.json", json.dumps({"meetings": []}))
    record = {"source": "x/cho.html", "meetings": [{"date": "2020", "units": [{"place": "A"}]}],
              "statistics": [{"value": 1}], "people": [{"name": "C"}],
              "crossings": [{"vn": "A", "la": "B", "status": None}]}
    records = write(tmp_path / "own.jsonl", json.dumps(record) + "\n" + json.dumps({"source": "loi.txt", "error": {}}))
    as_asked(records, tmp_path / "own")
    assert [json.loads(line) for line in records.read_text().splitlines()] == [
        {"source": "x/cho.html", "meetings": [{"date": "2020", "units": []}], "statistics": [],
         "crossings": [{"vn": "A", "cn": "B", "status": None}], "people": [{"name": "C"}]},
        {"source": "loi.txt", "error": {}}]


# --- All of it --------------------------------------------------------------------------------------------------------

@pytest.mark.slow
def test_a_change_of_the_core_shows_what_it_gained_and_lost(root, gold, capsys):
    assert command.main(gold, gold / "articles", "", root) == 0
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert lines[0].endswith(" All in small letters")
    assert [line for line in lines if line.startswith("title ")] == [
        "title 0.000 1.000 +1.000", "title 0.500 0.500", "title 0.000 1.000 +1.000"]
    assert [line for line in lines if line.startswith(("gained", "lost", "other"))] == [
        "gained title: gold 'MỘT', got 'một'", "lost title: gold 'ba', got 'BA'", "gained title: gold 'HAI', got 'hai'",
        "gained title: gold 'CHỢ', got 'chợ'"]


@pytest.mark.slow
def test_a_named_commit_is_compared_with(root, gold, capsys):
    assert command.main(gold, gold / "articles", "HEAD", root) == 0
    assert capsys.readouterr().out.count("nothing changed") == 3


@pytest.mark.slow
def test_where_there_is_no_commit_to_compare_with_that_is_said(root, gold, capsys):
    assert command.main(gold, gold / "articles", "nowhere", root) == 0
    assert capsys.readouterr().out.startswith("Nothing to compare with: git log")
    assert (root / "build" / "scores" / "now" / "pages.jsonl").exists()


@pytest.mark.slow
def test_a_core_that_cannot_read_now_is_a_failure(root, gold, capsys):
    write(root / "articles" / "extraction" / "words.py", "FORM = ")
    assert command.main(gold, gold / "articles", "", root) == 1
    assert "SyntaxError" in capsys.readouterr().err


def test_the_command_asks_for_gold_and_pages():
    done = subprocess.run([sys.executable, "-m", "tests.scores"], check=False, capture_output=True)
    assert (done.returncode, done.stdout) == (2, b"")

"""The shape of the code, read from its source: who may import whom, how long things are, what nothing is called."""
import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from articles import vocabulary

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ROOT / "articles" / "extraction" / "languages"
PRODUCT = [*sorted(path for folder in ("articles", "borderliaison") for path in (ROOT / folder).rglob("*.py")
                   if "migrations" not in path.parts), ROOT / "manage.py"]
DATA = ("articles.extraction.languages", "articles.extraction.data")

BASE = {"articles.vocabulary", "articles.fold", "articles.periods", "articles.records"}
PURE = {"articles.agreement", "articles.match", "articles.readings", "articles.settle", "articles.slots",
        "articles.tally"}
# What a module, or all modules of a package, may import besides the standard library and itself. The longest name that
# fits decides. What is not named here belongs to the shell, which takes from the core only what the package offers.
ARROWS = {
    "articles.vocabulary": set(),
    "articles.fold": set(),
    "articles.periods": {"articles.vocabulary"},
    "articles.records": {"articles.vocabulary"},
    "articles.extraction": BASE | {"lxml", "bs4", "trafilatura", "opencc", "ahocorasick_rs"},
    **dict.fromkeys(PURE, BASE | PURE),
    "articles.sources": BASE | {"warcio"},
    "articles.labels": {"articles.vocabulary", "django"},
    "articles.models": BASE | {"articles.querysets", "django"},
    "articles.querysets": BASE | {"django"},
    "articles.store": BASE | PURE | {"articles.extraction", "articles.models", "django"},
    "articles.filters": BASE | {"articles.labels", "articles.models", "django", "django_filters"},
}
# The core asks neither clock nor machine nor network.
NOT_IN_THE_CORE = {"os", "time", "random", "secrets", "socket", "subprocess", "tempfile", "threading", "urllib.request"}
BANNED_NAMES = {"utils", "util", "helpers", "helper", "common", "misc"}


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in PRODUCT}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


CODE = [name for name in MODULES if not any(within(name, data) for data in DATA)]


def imports(name: str) -> Iterator[str]:
    """Yield each module that the module imports; `from package import module` gives the module."""
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}: relative import"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in MODULES else node.module


def rule_for(name: str) -> str | None:
    return max((layer for layer in ARROWS if within(name, layer)), key=len, default=None)


@pytest.mark.parametrize("name", MODULES)
def test_imports_follow_the_arrows(name):
    layer = rule_for(name)
    for imported in imports(name):
        if layer and imported.split(".")[0] not in sys.stdlib_module_names:
            allowed = ARROWS[layer] | {layer}
            assert any(within(imported, target) for target in allowed), f"{name} may not import {imported}"
        if not within(name, "articles.extraction"):
            assert not imported.startswith("articles.extraction."), f"{name}: take it from articles.extraction itself"


@pytest.mark.parametrize("name", [name for name in MODULES if within(name, "articles.extraction")])
def test_the_core_asks_no_clock_machine_or_network(name):
    assert not NOT_IN_THE_CORE & set(imports(name))
    called = {node.func.attr for node in ast.walk(TREES[name])
              if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)}
    assert not called & {"now", "today", "utcnow"}


@pytest.mark.parametrize("name", MODULES)
def test_names_say_what_a_thing_is(name):
    assert not BANNED_NAMES & set(name.split("."))


@pytest.mark.parametrize("name", CODE)
def test_modules_and_functions_are_short(name):
    assert len(MODULES[name].read_text(encoding="utf-8").splitlines()) <= 400
    long = [node.name for node in ast.walk(TREES[name])
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno - node.lineno >= 40]
    assert not long, "more than 40 lines"


CLOSED_LISTS = {str(member): f"{kind.__name__}.{member.name}"
                for kind in (vocabulary.MeetingKind, vocabulary.Mode, vocabulary.UnitKind, vocabulary.Mechanism,
                             vocabulary.AwardKind, vocabulary.Measure, vocabulary.Metric, vocabulary.ErrorCode)
                for member in kind if "_" in member}


@pytest.mark.parametrize("name", [name for name in CODE if name != "articles.vocabulary"])
def test_closed_lists_are_spelled_in_the_vocabulary_alone(name):
    spelled = {node.value for node in ast.walk(TREES[name]) if isinstance(node, ast.Constant)} & CLOSED_LISTS.keys()
    assert not spelled, f"use {[CLOSED_LISTS[value] for value in spelled]}"


def language_names(folder: Path) -> dict[str, set[str]]:
    """Return, for each module of a language, the public names that it defines."""
    found = {}
    for path in folder.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        # A private function may put a pattern together.
        assert not [node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)
                    and not node.name.startswith("_")], f"{path.name}: a language holds words and patterns, no logic"
        found[path.name] = {target.id for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)
                            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
                            if isinstance(target, ast.Name) and not target.id.startswith("_")}
    return found


@pytest.mark.parametrize("folder", [path for path in LANGUAGES.iterdir() if (path / "__init__.py").exists()],
                         ids=lambda path: path.name)
def test_languages_define_the_same_names(folder):
    assert language_names(folder) == language_names(LANGUAGES / "vi")

"""Every pattern that the core compiles: while it is imported, and while it reads our own pages.

`python -m tests.benchmarks.recorded` writes them as JSON lines. It needs an interpreter of its own, in which nothing of
the core is loaded yet; `patterns()` starts one.
"""
import importlib
import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
_CORE = "articles.extraction"
# What compiles for others: the pattern is theirs.
_FOR_OTHERS = ("re", f"{_CORE}.anchors", f"{_CORE}.alternatives")


@dataclass(frozen=True, slots=True)
class Recorded:
    """A pattern as it was compiled; `bytes` where it reads undecoded pages, its source then in Latin-1."""

    where: str
    source: str
    flags: int
    bytes: bool

    def compiled(self) -> re.Pattern:
        return re.compile(self.source.encode("latin-1") if self.bytes else self.source, self.flags)


def patterns() -> list[Recorded]:
    """Return every pattern of the core, each once, named by its module and its name or line there."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.recorded"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
    return [Recorded(**json.loads(line)) for line in done.stdout.splitlines()]


def _record() -> dict[re.Pattern, str]:
    """Return where each pattern was compiled that the core compiles from now on."""
    found: dict[re.Pattern, str] = {}
    compile_any = re._compile  # every function of `re` goes through it

    def recording(pattern, flags):
        compiled = compile_any(pattern, flags)
        frame = sys._getframe(1)
        while frame.f_back and frame.f_globals["__name__"] in _FOR_OTHERS:
            frame = frame.f_back
        module = frame.f_globals["__name__"]
        if module.startswith(_CORE):
            found.setdefault(compiled, f"{module.removeprefix(_CORE)[1:]}:{frame.f_lineno}")
        return compiled

    re._compile = recording
    return found


def _names(modules) -> dict[re.Pattern, str]:
    return {pattern: f"{module.__name__.removeprefix(_CORE)[1:]}.{name}"
            for module in modules for name, value in vars(module).items() for pattern in _patterns_in(value)}


def _patterns_in(value) -> Iterator[re.Pattern]:
    if isinstance(value, (tuple, list)):
        for part in value:
            yield from _patterns_in(part)
    elif isinstance(value, dict):
        yield from _patterns_in([*value.keys(), *value.values()])
    elif isinstance(pattern := getattr(value, "compiled", value), re.Pattern):
        yield pattern


def main() -> None:
    found = _record()
    core = importlib.import_module(_CORE)
    modules = [importlib.import_module(module.name) for module in pkgutil.walk_packages(core.__path__, f"{_CORE}.")]
    from articles.sources import Source, read_sources

    gazetteer = core.Gazetteer.packaged()
    for source in read_sources([str(ROOT / "fixtures"), str(ROOT / "tests" / "pages")]):
        if isinstance(source, Source):
            core.extract(source.raw, source.name, gazetteer)
    named = _names(modules)
    for pattern, where in found.items():
        raw = isinstance(pattern.pattern, bytes)
        row = Recorded(named.get(pattern, where), pattern.pattern.decode("latin-1") if raw else pattern.pattern,
                       pattern.flags & ~re.UNICODE, raw)
        sys.stdout.write(json.dumps(asdict(row)) + "\n")


if __name__ == "__main__":
    main()

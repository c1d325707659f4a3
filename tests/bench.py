"""How long the core takes over our own pages: `make bench`."""
import statistics
import sys
from pathlib import Path
from time import perf_counter

from articles.extraction import Gazetteer, extract
from articles.sources import Source, read_sources

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 5


def main() -> None:
    begun = perf_counter()
    gazetteer = Gazetteer.packaged()
    pages = [source for source in read_sources([str(ROOT / "fixtures"), str(ROOT / "tests" / "pages")])
             if isinstance(source, Source)]
    extract(pages[0].raw, pages[0].name, gazetteer)  # patterns are compiled, libraries loaded
    loaded = perf_counter() - begun
    times = {}
    for page in pages:
        taken = []
        for _ in range(ROUNDS):
            begun = perf_counter()
            extract(page.raw, page.name, gazetteer)
            taken.append(perf_counter() - begun)
        times[page.name] = statistics.median(taken)
    slowest = max(times, key=times.get)
    sys.stdout.write(f"ready after         {loaded:8.2f} s\n"
                     f"pages               {len(pages):8d}\n"
                     f"median page         {statistics.median(times.values()) * 1000:8.1f} ms\n"
                     f"slowest page        {times[slowest] * 1000:8.1f} ms  {Path(slowest).name}\n"
                     f"pages a second      {len(pages) / sum(times.values()):8.1f} in one process\n")


if __name__ == "__main__":
    main()

"""The proof that the core reads pages and does not remember them: `python -m tests.swaps FOLDER [VARIANTS]`."""
import sys

from articles.extraction import Gazetteer
from articles.sources import Source, read_sources
from tests.swaps.pages import disagreements

VARIANTS = 100
SHOWN = 12  # where the body differs all spans do


def main(folder: str, variants: int) -> int:
    pages = [source for source in read_sources([folder]) if isinstance(source, Source)]
    share = [range(index, variants, len(pages)) for index in range(len(pages))]
    agree = 0
    for page, seeds in zip(pages, share, strict=True):
        for seed, found in disagreements(page.raw, Gazetteer.packaged(), seeds):
            agree += not found
            for field, want, got in found[:SHOWN]:
                sys.stdout.write(f"{page.name} variant {seed}: {field}\n  expected {want!r}\n  got      {got!r}\n")
    sys.stdout.write(f"{agree} of {variants} variants of {len(pages)} pages are read as the pages are\n")
    return agree < variants


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else VARIANTS))

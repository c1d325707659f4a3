"""Compiles the committed .po catalogues to .mo, so that no system gettext is needed to run."""
from pathlib import Path

import polib


def compile_catalogues(folder: Path) -> list[Path]:
    """Write the .mo of each .po below the folder that is new or changed; return those written."""
    written = []
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        polib.pofile(str(source)).save_as_mofile(str(target))
        written.append(target)
    return written

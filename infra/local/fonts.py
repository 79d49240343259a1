"""Lays the fonts of receipts beside the functions that write them.

They come from pinned packages of tests/python/requirements.txt, whose hashes pip has
checked, and are zipped with the function: 19.4 MB (15 MB zipped) of Lambda's 250 MB. All
three are under the SIL Open Font License 1.1, which the packages' own metadata say.

    python infra/local/fonts.py        for `make package`, after the functions were built
"""

import os
import shutil
import sys
from pathlib import Path

import templates
from settings import ROOT
from ui import Refused

# As shared/platform/src/config.rs looks for them, and where the packages have them.
FONTS = {
    "NotoSans.ttf": "fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf",
    "NotoSansArabic.ttf": "fontpkg_noto_sans_arabic/files/NotoSansArabic[wdth,wght].ttf",
    "NotoSansCJKjp.otf": "noto_cjk_sans_jp_regular/NotoSansCJKjp-Regular.otf",
}


def lay_out(names: list[str]) -> None:
    """Hard links, where the file system has them, beside those of the functions that need fonts."""
    for name in set(names) & set(templates.functions_with_fonts()):
        folder = ROOT / "target" / "lambda" / name / "fonts"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for font, path in FONTS.items():
            _link(_site_packages() / path, folder / font)


def _link(source: Path, target: Path) -> None:
    if not source.is_file():
        raise Refused(f"The font {source.name} is missing. Install it: make setup")
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _site_packages() -> Path:
    found = sorted((ROOT / ".local" / "checks" / "lib").glob("*/site-packages"))
    if not found:
        raise Refused("The fonts of receipts are missing. Install them: make setup")
    return found[0]


if __name__ == "__main__":
    try:
        lay_out(templates.function_names())
    except Refused as refused:
        print(refused, file=sys.stderr)
        sys.exit(1)

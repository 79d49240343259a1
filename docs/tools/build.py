"""Builds the documentation into a folder: `build.py OUT`.

The pages in `docs/site` are joined by those that are made of the API's document and of the constants that keep limits.
A warning of Sphinx (a link that leads nowhere, a page that nothing lists) is an error.
"""

import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import api_pages
import error_pages
import limit_pages
import webhook_pages

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "docs" / "site"
WORK = ROOT / ".local" / "docs-build"
OPENAPI = ROOT / "infra" / "openapi.json"
ICON = ROOT / "dashboard" / "src" / "landing" / "icon.svg"
# The page for what is not there is shown at any path, so that it cannot count links from its own.
NOT_FOUND = "404.html"
SERVED_AT = "/docs/"
RELATIVE = re.compile(r'(?<= )(href|src|action|data-content_root)="(?![/#]|https?:)(?:\./)?([^"]*)"')
# What the theme leaves out for those who read by ear or use no mouse: names of landmarks, levels of headings, and a
# way to what scrolls.
COMPLETIONS = (
    ('<aside class="sidebar-drawer">', '<aside class="sidebar-drawer" aria-label="Pages">'),
    ('<aside class="toc-drawer">', '<aside class="toc-drawer" aria-label="On this page">'),
    ('class="caption" role="heading"', 'class="caption" role="heading" aria-level="2"'),
    ('<div class="table-wrapper', '<div tabindex="0" class="table-wrapper'),
    ("<pre>", '<pre tabindex="0">'),
    ('<th class="head"><p></p></th>', "<td></td>"),
)


def sources() -> dict[str, str]:
    """Markdown of every page, by its name."""
    document = json.loads(OPENAPI.read_text())
    pages = {path.relative_to(SITE).as_posix(): path.read_text() for path in sorted(SITE.rglob("*.md"))}
    pages |= api_pages.pages(document)
    pages["errors.md"] = error_pages.page(document, SITE)
    pages["webhook-events.md"] = webhook_pages.page(ROOT)
    for marker, table in (
        ("<!-- limits of the engine -->", limit_pages.engine_table(ROOT)),
        ("<!-- limits of the API -->", limit_pages.constants_table(ROOT, SITE)),
    ):
        if marker not in pages["limits.md"]:
            raise ValueError(f"limits.md has no place for {marker}")
        pages["limits.md"] = pages["limits.md"].replace(marker, table)
    return pages


def build(out: Path) -> int:
    """Copies what was built of the same sources before, or else builds it."""
    source, html, stamp = WORK / "source", WORK / "html", WORK / "built-from"
    shutil.rmtree(source, ignore_errors=True)
    for folder in ("_static", "_templates"):
        shutil.copytree(SITE / folder, source / folder)
    for file in ("conf.py", "requirements.txt"):
        shutil.copy(SITE / file, source)
    shutil.copy(ICON, source / "_static")
    for name, text in sources().items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(text)
    digest = _digest(source)
    if not stamp.is_file() or stamp.read_text() != digest:
        stamp.unlink(missing_ok=True)
        shutil.rmtree(html, ignore_errors=True)
        command = [sys.executable, "-m", "sphinx", "--fail-on-warning", "--keep-going", "--quiet", "--fresh-env"]
        done = subprocess.run([*command, "-d", str(WORK / "doctrees"), str(source), str(html)], check=False)
        if done.returncode != 0:
            return done.returncode
        _complete(html)
        stamp.write_text(digest)
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(html, out, ignore=shutil.ignore_patterns(".*"))
    return 0


def _complete(html: Path) -> None:
    for path in html.rglob("*.html"):
        text = path.read_text()
        for found, completed in COMPLETIONS:
            text = text.replace(found, completed)
        if path == html / NOT_FOUND:
            text = RELATIVE.sub(rf'\1="{SERVED_AT}\2"', text)
        path.write_text(text)


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(f"{path.relative_to(folder)}\0{path.stat().st_size}\0".encode() + path.read_bytes())
    return digest.hexdigest()


if __name__ == "__main__":
    sys.exit(build(Path(sys.argv[1]).resolve()))

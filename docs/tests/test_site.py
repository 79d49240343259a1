"""The built documentation: links, codes of errors, and what the dashboard's policy would refuse.

`DOCS_SITE` is the folder that `docs/tools/build.py` has written.
"""

import json
import os
import re
import sys
import tomllib
import unittest
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "docs" / "tools"), str(Path(__file__).parent)]

import api_pages  # noqa: E402
import error_pages  # noqa: E402
import limit_pages  # noqa: E402
import run_blocks  # noqa: E402

SITE = ROOT / "docs" / "site"
HTML = Path(os.environ["DOCS_SITE"])
DOCUMENT = json.loads((ROOT / "infra" / "openapi.json").read_text())
NOT_FOUND = Path("404.html")


class Page(HTMLParser):
    """Links and ids of a page, and whatever in it a strict policy refuses."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.refused: list[str] = []
        self._script = False
        self.feed(path.read_text())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._script = tag == "script"
        for name, value in attrs:
            if name in ("href", "src") and value:
                self.links.append(value)
                if tag in ("script", "link", "img") and urlsplit(value).netloc:
                    self.refused.append(f"{tag} from {value}")
            if name == "id" and value:
                self.ids.add(value)
            if name == "style" or name.startswith("on"):
                self.refused.append(f"{name} of {tag}")
        if tag == "style":
            self.refused.append("a style element")

    def handle_endtag(self, tag: str) -> None:
        self._script = False

    def handle_data(self, data: str) -> None:
        if self._script and data.strip():
            self.refused.append("an inline script")


PAGES = {path.relative_to(HTML): Page(path) for path in sorted(HTML.rglob("*.html"))}


class Site(unittest.TestCase):
    def test_no_link_is_dead(self) -> None:
        self.assertGreater(len(PAGES), 20)
        dead = [f"{at}: {link}" for at, page in PAGES.items() for link in page.links if not self._leads(at, link)]
        self.assertEqual(dead, [])

    def _leads(self, at: Path, link: str) -> bool:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or link == "/":
            return True
        if at == NOT_FOUND and parts.path:
            # It is shown at any path.
            return parts.path.startswith("/docs/") and self._leads(Path("index.html"), link.removeprefix("/docs/"))
        target = at if not parts.path else Path(os.path.normpath(at.parent / unquote(parts.path)))
        if not (HTML / target).is_file():
            return False
        return not parts.fragment or target not in PAGES or unquote(parts.fragment) in PAGES[target].ids

    def test_the_page_for_what_is_not_there_has_its_links(self) -> None:
        self.assertIn("/docs/index.html", PAGES[NOT_FOUND].links)
        self.assertIn('data-content_root="/docs/"', (HTML / NOT_FOUND).read_text())

    def test_nothing_is_written_into_pages_that_their_policy_refuses(self) -> None:
        self.assertEqual({str(at): page.refused for at, page in PAGES.items() if page.refused}, {})

    def test_every_operation_and_schema_has_its_entry(self) -> None:
        ids = {it for page in PAGES.values() for it in page.ids}
        operations = [operation["operationId"] for _, _, operation in api_pages.operations(DOCUMENT)]
        self.assertGreater(len(operations), 200)
        self.assertEqual([name for name in operations if f"op-{name}" not in ids], [])
        schemas = DOCUMENT["components"]["schemas"]
        self.assertEqual([name for name in schemas if f"schema-{name.lower()}" not in ids], [])


class Errors(unittest.TestCase):
    def test_every_code_has_its_entry_and_every_entry_its_code(self) -> None:
        listed = [code for entries in error_pages.words(SITE).values() for code in entries]
        self.assertEqual(len(listed), len(set(listed)))
        self.assertEqual(set(listed), set(error_pages.answered(DOCUMENT)))
        self.assertEqual([code for code in listed if code not in PAGES[Path("errors.html")].ids], [])

    def test_every_entry_says_what_it_means_and_what_to_do(self) -> None:
        for entries in error_pages.words(SITE).values():
            for code, texts in entries.items():
                self.assertEqual(len(texts), 2, code)
                self.assertTrue(all(text.endswith(".") or text.endswith("`.") for text in texts), code)

    def test_every_code_of_the_source_is_answered_by_some_operation(self) -> None:
        source = (ROOT / "shared" / "platform" / "src" / "error" / "code.rs").read_text()
        codes = set(re.findall(r'const \w+: Self =\s*Self::\w+\((?:\d+, )?"(\w+)"\)', source))
        self.assertGreater(len(codes), 15)
        self.assertEqual(codes - set(error_pages.answered(DOCUMENT)), set())


class Limits(unittest.TestCase):
    def test_every_limit_shows_the_value_of_its_constant(self) -> None:
        html = re.sub(r"<[^>]+>", "", (HTML / "limits.html").read_text())
        for limits in tomllib.loads((SITE / "limits.toml").read_text()).values():
            for file, constant in limits.values():
                value = limit_pages.shown(constant, limit_pages.constant_in(ROOT / file, constant))
                self.assertIn(value, html, constant)

    def test_values_are_read_as_the_compiler_reads_them(self) -> None:
        for name, value, shown in (
            ("A_BYTES_MAX", "50 << 20", "50 MiB"),
            ("A_BYTES_MAX", "256 * 1024", "256 KiB"),
            ("A_MAX", "5_000_000_000", "5,000,000,000"),
            ("A_SECONDS", "15 * 60", "15 minutes"),
            ("A_FOR", "SignedDuration::from_hours(7 * 24)", "7 days"),
            ("A_TIME", "Duration::from_secs(30)", "30 s"),
        ):
            self.assertEqual(limit_pages.shown(name, value), shown)
        with self.assertRaises(ValueError):
            limit_pages.constant_in(ROOT / limit_pages.ENGINE, "NO_SUCH_LIMIT")


class Blocks(unittest.TestCase):
    def test_only_what_is_asked_for_until_it_is_there_is_no_error(self) -> None:
        answers = [("404", "a"), ("200", "a"), ("409", "b"), ("201", "b"), ("500", "c"), ("200", "c"), ("404", "d")]
        self.assertEqual(run_blocks.refusals(answers, set()), {"500", "404"})
        self.assertEqual(run_blocks.refusals(answers[:-1], set()), {"500"})
        self.assertEqual(run_blocks.refusals(answers[:4], {"409"}), {"409"})

    def test_every_block_of_code_is_run(self) -> None:
        # `parts` refuses a page with a block that is neither run nor written to a file.
        runs = [page for page in SITE.rglob("*.md") if run_blocks.parts(page)[0]]
        self.assertGreater(len(runs), 5)


if __name__ == "__main__":
    unittest.main()

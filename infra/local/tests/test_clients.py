"""The committed clients are those of the committed document."""

import re
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "clients" / "tools"))

import document
import stamp

# A parameter of a query, where the Rust client sends it.
ASKED = re.compile(r'\.ask\("([^"]+)"')


class Clients(unittest.TestCase):
    def test_what_is_committed_was_made_from_this_document(self) -> None:
        self.assertEqual(stamp.differences(), [], "stale: make clients")

    def test_a_change_of_the_document_or_of_a_generated_file_shows(self) -> None:
        stamped = stamp.current()
        self.assertEqual(stamped["made_from"], document.fingerprint())
        path = document.DOCUMENT
        try:
            document.DOCUMENT = ROOT / "infra" / "stateful.json"
            self.assertNotEqual(document.fingerprint(), stamped["made_from"])
        finally:
            document.DOCUMENT = path
        self.assertTrue(all((ROOT / "clients" / name).is_file() for name in stamped["files"]))

    def test_every_operation_has_its_function_and_its_key(self) -> None:
        operations = document.operations(document.read())
        api = ROOT / "clients" / "python" / "src" / "ggen_cloud_client" / "api"
        modules = {path.stem: path.read_text(encoding="utf-8") for path in api.glob("*.py")}
        missing = [it.name for it in operations if f"def {it.name.replace('-', '_')}(" not in modules[it.tag]]
        self.assertEqual(missing, [])
        facts = (ROOT / "clients" / "typescript" / "src" / "generated" / "facts.ts").read_text(encoding="utf-8")
        keyed = facts.partition("KEYED")[2]
        for it in operations:
            if it.method == "POST":
                self.assertEqual(it.takes_key, f'"{it.path}",' in keyed, it.name)

    def test_every_operation_has_its_function_in_rust_with_its_request(self) -> None:
        api = ROOT / "clients" / "rust" / "src" / "api"
        functions = dict[str, tuple[str, str]]()
        for path in api.glob("*.rs"):
            for body in path.read_text(encoding="utf-8").split("\npub fn ")[1:]:
                functions[body.split("(")[0]] = (path.stem, "".join(body.split("\n}\n")[0].split()))
        operations = document.operations(document.read())
        self.assertEqual(len(functions), len(operations))
        for it in operations:
            area, body = functions[it.name.replace("-", "_")]
            self.assertEqual(area, it.tag, it.name)
            self.assertIn(f'new("{it.name}",Method::{it.method},path_of("{it.path}",', body)
            self.assertEqual(it.takes_key, ".keyed()" in body, it.name)
            self.assertEqual({query["name"] for query in it.query()}, set(ASKED.findall(body)), it.name)

"""What is published into a new local cloud; publishing it is tested by `make up`."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import seeds  # noqa: E402


class Goods(unittest.TestCase):
    def setUp(self) -> None:
        self.goods = seeds._goods()

    def test_every_starter_and_twenty_vocabularies_are_published(self) -> None:
        kinds = [goods["kind"] for goods in self.goods.values()]
        self.assertEqual(kinds.count("template"), len(list(seeds.STARTERS.glob("*/ggen.toml"))))
        self.assertGreaterEqual(kinds.count("ontology"), 20)

    def test_a_licence_is_what_the_vocabulary_states_of_itself(self) -> None:
        self.assertEqual(self.goods["vocabularies/dcat"]["licence"], "CC-BY-4.0")
        self.assertEqual(self.goods["vocabularies/org"]["licence"], "PDDL-1.0")
        # It describes the property of that name, and has none itself.
        schema = self.goods["vocabularies/schema"]
        self.assertEqual(schema["licence"], seeds.NOT_STATED)
        self.assertIn(f"LICENSES/{seeds.NOT_STATED}.txt", schema["files"])

    def test_the_same_files_are_the_same_archive(self) -> None:
        files = self.goods["vocabularies/time"]["files"]
        self.assertEqual(seeds._zip(files), seeds._zip(dict(reversed(files.items()))))


if __name__ == "__main__":
    unittest.main()

"""Receipts are verified offline, and no changed bit is accepted."""

import json
import re
import unittest
from pathlib import Path
from typing import Any

from ggen_cloud_client import receipts
from ggen_cloud_client.receipts import InvalidReceipt, keys, merkle

ROOT = Path(__file__).resolve().parents[3]
VECTORS = ROOT / "clients" / "vectors"
RECEIPT = (VECTORS / "receipt.json").read_bytes()
KEYS = (VECTORS / "keys.json").read_bytes()


def reason(receipt: bytes, jwks: bytes = KEYS, artifact: bytes | None = None) -> str:
    try:
        receipts.verify(receipt, jwks, artifact)
    except InvalidReceipt as error:
        return error.reason
    return "accepted"


def changed(case: dict[str, Any]) -> bytes:
    if "replace" in case:
        old, new = (text.encode() for text in case["replace"])
        assert RECEIPT.count(old) >= 1
        return RECEIPT.replace(old, new, 1)
    value = json.loads(RECEIPT)
    *parents, last = case["pointer"].split("/")[1:]
    target = value
    for name in parents:
        target = target[int(name) if isinstance(target, list) else name]
    target[int(last) if isinstance(target, list) else last] = case["value"]
    return json.dumps(value).encode()


class Receipts(unittest.TestCase):
    def test_the_receipt_is_the_one_that_the_products_own_tests_sign(self) -> None:
        theirs = (ROOT / "shared" / "translog" / "tests" / "receipt_form.rs").read_text(encoding="utf-8")
        found = receipts.verify(RECEIPT, KEYS)
        self.assertIn(found.signature.value, theirs)
        self.assertIn(found.merkle_root, theirs)

    def test_whitespace_and_the_order_of_fields_do_not_matter(self) -> None:
        value = json.loads(RECEIPT)
        for text in (json.dumps(value, indent=2), json.dumps(dict(reversed(value.items())))):
            self.assertEqual(receipts.verify(text.encode(), KEYS), receipts.verify(RECEIPT, KEYS))

    def test_every_single_bit_that_changes_is_refused_with_a_reason(self) -> None:
        reasons: set[str] = set()
        known = receipts.PublicKeys.parse(KEYS)
        for position in range(len(RECEIPT) * 8):
            text = bytearray(RECEIPT)
            text[position // 8] ^= 1 << position % 8
            with self.assertRaises(InvalidReceipt, msg=f"bit {position}") as refused:
                receipts.verify(bytes(text), known)
            reasons.add(refused.exception.reason)
        expected = {"form", "version", "field", "path", "unsorted", "root_differs", "algorithm", "signature_form"}
        self.assertLessEqual(expected | {"unknown_key", "signature_wrong"}, reasons)

    def test_every_bit_of_the_key_counts(self) -> None:
        jwks = json.loads(KEYS)
        key = bytearray(keys.decoded(jwks["keys"][0]["x"], 32) or b"")
        for position in range(256):
            other = bytearray(key)
            other[position // 8] ^= 1 << position % 8
            jwks["keys"][0]["x"] = keys.encoded(bytes(other))
            self.assertIn(reason(RECEIPT, json.dumps(jwks).encode()), {"unknown_key", "key"}, f"bit {position}")

    def test_each_change_is_refused_for_its_own_reason(self) -> None:
        cases = json.loads((VECTORS / "refused.json").read_bytes())
        self.assertGreater(len(cases), 60)
        found = [(case["name"], reason(changed(case))) for case in cases]
        self.assertEqual(found, [(case["name"], case["reason"]) for case in cases])

    def test_bytes_that_are_no_json_are_refused(self) -> None:
        for text in (b"", b"[]", b"null", b"\xff" + RECEIPT, b"\xef\xbb\xbf" + RECEIPT, RECEIPT + b"x", b"[" * 100_000):
            self.assertEqual(reason(text), "form", text[:20])
        self.assertEqual(reason(b" " * ((64 << 20) + 1)), "receipt_bytes")

    def test_a_key_set_that_cannot_be_used_is_refused(self) -> None:
        weak = "AQ" + "A" * 41
        private = json.loads(KEYS)["keys"][0] | {"d": "AA"}
        for text in (b"", b"[]", b"{}", b'{"keys":[]}', b'{"keys":[1]}', json.dumps({"keys": [private]}).encode()):
            self.assertEqual(reason(RECEIPT, text), "key", text)
        for x in (weak, "AAAA", "A" * 43, 7):
            text = json.dumps({"keys": [{"kty": "OKP", "crv": "Ed25519", "x": x}]}).encode()
            self.assertEqual(reason(RECEIPT, text), "key", x)

    def test_a_zip_other_than_the_one_of_the_receipt_is_refused(self) -> None:
        self.assertEqual(reason(RECEIPT, artifact=b"the zap"), "artifact_differs")
        # The right hash, but no zip of these files.
        self.assertEqual(reason(RECEIPT, artifact=b"the zip"), "files_differ")


class Files(unittest.TestCase):
    def test_differences_are_named_file_by_file(self) -> None:
        claimed = receipts.parse(RECEIPT).outputs
        found = [receipts.file_entry("README.md", b"other"), claimed[1], receipts.file_entry("extra.ts", b"x")]
        self.assertEqual(
            receipts.compare(claimed, found),
            [("README.md", "changed"), ("extra.ts", "unexpected"), ("src/\u00e9t\u00e9.ts", "missing")],
        )
        self.assertEqual(receipts.compare(claimed, claimed), [])


class Merkle(unittest.TestCase):
    def test_the_roots_of_the_certificate_transparency_vectors_come_out(self) -> None:
        theirs = (ROOT / "shared" / "translog" / "tests" / "merkle.rs").read_text(encoding="utf-8")
        part = theirs.partition("certificate_transparency_vectors")[2].partition("#[test]")[0]
        inputs = re.findall(r'"([0-9a-f]*)"', part.partition("let roots")[0])
        roots = re.findall(r'"([0-9a-f]{64})"', part)
        self.assertEqual((len(inputs), len(roots)), (8, 9))
        leaves = [merkle.leaf_hash(bytes.fromhex(text)) for text in inputs]
        self.assertEqual([merkle.root(leaves[:count]).hex() for count in range(9)], roots)

    def test_a_proof_holds_for_its_own_place_only(self) -> None:
        leaves = [merkle.leaf_hash(bytes([i])) for i in range(7)]
        root = merkle.root(leaves)
        for index in range(7):
            path = _path(leaves, index)
            self.assertTrue(merkle.includes(leaves[index], index, 7, path, root))
            self.assertFalse(merkle.includes(leaves[index], index, 7, [*path, root], root))
            self.assertFalse(merkle.includes(leaves[index], index, 7, path[:-1], root))
            others = [i for i in range(-1, 9) if i != index]
            self.assertFalse(any(merkle.includes(leaves[index], i, 7, path, root) for i in others))


def _path(leaves: list[bytes], index: int) -> list[bytes]:
    """RFC 6962 section 2.1.1 as written."""
    if len(leaves) == 1:
        return []
    split = 1 << (len(leaves) - 1).bit_length() - 1
    if index < split:
        return [*_path(leaves[:split], index), merkle.root(leaves[split:])]
    return [*_path(leaves[split:], index - split), merkle.root(leaves[:split])]


if __name__ == "__main__":
    unittest.main()

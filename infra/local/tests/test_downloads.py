"""Signed URLs of downloads: ours are byte by byte those that botocore's own signer makes."""

import datetime
import json
import sys
import unittest
from pathlib import Path

from botocore.signers import CloudFrontSigner
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "infra" / "local"))

import ministack_cloudfront  # noqa: E402

EXAMPLES = ROOT / "shared" / "platform" / "tests" / "downloads"
KEY = serialization.load_pem_private_key((EXAMPLES / "test-key.pem").read_bytes(), None)
# As `shared/platform/tests/downloads/main.rs` has it.
KEY_ID = "K2JCJMDEHXQW5F"


def signed(url: str, expires: int) -> str:
    """By botocore, which cannot say that the hash is SHA-256."""
    signer = CloudFrontSigner(KEY_ID, lambda message: KEY.sign(message, padding.PKCS1v15(), hashes.SHA256()))
    until = datetime.datetime.fromtimestamp(expires, datetime.UTC)
    return signer.generate_presigned_url(url, date_less_than=until) + "&Hash-Algorithm=SHA256"


class Signatures(unittest.TestCase):
    def test_the_examples_are_what_botocore_makes(self) -> None:
        for example in json.loads((EXAMPLES / "signed.json").read_text()):
            self.assertEqual(example["signed"], signed(example["url"], example["expires"]))

    def test_the_local_cloud_takes_what_was_signed_and_nothing_else(self) -> None:
        keys = {KEY_ID: KEY.public_key()}
        base, path = "http://127.0.0.1:4566", "/_aws/cloudfront/archives/aa.zip?response-content-disposition=a%3B%20b"
        expires = 1767290400
        good = signed(base + path, expires)
        self.assertIsNone(ministack_cloudfront.refusal(good, keys, now=expires - 1))
        self.assertEqual(ministack_cloudfront.refusal(good, keys, now=expires), "AccessDenied: it has expired")
        for changed in (
            good.replace("aa.zip", "bb.zip"),
            good.replace("a%3B", "c%3B"),
            good.replace(f"Expires={expires}", f"Expires={expires + 1}"),
            good.replace(KEY_ID, "K000000000000"),
            good.replace("&Hash-Algorithm=SHA256", ""),
            base + path,
        ):
            self.assertIsNotNone(ministack_cloudfront.refusal(changed, keys, now=expires - 1), changed)


if __name__ == "__main__":
    unittest.main()

"""Whether a receipt is the product's, and is about these files."""

import hashlib

from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey

from ggen_cloud_client.receipts import claims, files
from ggen_cloud_client.receipts.claims import Receipt
from ggen_cloud_client.receipts.invalid import InvalidReceipt
from ggen_cloud_client.receipts.keys import PublicKeys, decoded

# First line of the signed bytes: a signature over a receipt is good for nothing else.
DOMAIN = b"ggen-receipt-v1\n"


def parse(receipt: bytes) -> Receipt:
    """A receipt's JSON, well-formed. Who signed it is not known by that."""
    return claims.read(receipt)


def verify(receipt: bytes, keys: bytes | PublicKeys, artifact: bytes | None = None) -> Receipt:
    """The receipt, if one of these keys signed exactly it and the zip, where given, is the one it names.

    Otherwise an InvalidReceipt with the first reason.
    """
    found = parse(receipt)
    known = keys if isinstance(keys, PublicKeys) else PublicKeys.parse(keys)
    _verify_signature(found, known)
    if artifact is not None:
        _verify_artifact(found, artifact)
    return found


def _verify_signature(receipt: Receipt, keys: PublicKeys) -> None:
    signature = receipt.signature
    if signature.alg != "EdDSA":
        raise InvalidReceipt("algorithm", f"{signature.alg!r}, expected EdDSA")
    value = decoded(signature.value, 64)
    if value is None:
        raise InvalidReceipt("signature_form", "the value is not 64 bytes in base64url without padding")
    key = keys.get(signature.kid)
    try:
        # libsodium is strict: it refuses keys and points of small order, and a second form of a signature.
        VerifyKey(key).verify(DOMAIN + receipt.signed_json(), value)
    except CryptoError:
        raise InvalidReceipt(
            "signature_wrong", "the signature does not match: the receipt was changed, or signed by someone else"
        ) from None


def _verify_artifact(receipt: Receipt, artifact: bytes) -> None:
    claimed = receipt.artifact
    digest = hashlib.sha256(artifact).hexdigest()
    if digest != claimed.sha256 or len(artifact) != claimed.size_bytes:
        raise InvalidReceipt(
            "artifact_differs", f"the artefact has sha256 {digest}, the receipt names {claimed.sha256}"
        )
    differences = files.compare(receipt.outputs, files.zip_entries(artifact))
    if differences:
        first = differences[0]
        message = f"{len(differences)} files; the first: {first.path!r} is {first.difference}"
        raise InvalidReceipt("files_differ", message)

"""Public keys of receipts: a JWKS as the product publishes it."""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Mapping

from nacl.bindings import crypto_core_ed25519_is_valid_point

from ggen_cloud_client.receipts.invalid import InvalidReceipt

KEY_FILE_BYTES_MAX = 1 << 20
BASE64URL = re.compile(r"[A-Za-z0-9_-]*")


class PublicKeys:
    """Ed25519 keys by their ids, which are RFC 7638 thumbprints that are computed here."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        self._keys = dict(keys)

    @classmethod
    def parse(cls, text: bytes) -> "PublicKeys":
        """Of a JWKS. Keys of other kinds are left out, as RFC 7517 wants."""
        if len(text) > KEY_FILE_BYTES_MAX:
            raise InvalidReceipt("key", f"{len(text)} bytes of keys, the limit is {KEY_FILE_BYTES_MAX}")
        try:
            keys = [
                (jwk, jwk.get("x"))
                for jwk in json.loads(text)["keys"]
                if jwk["kty"] == "OKP" and jwk.get("crv") == "Ed25519"
            ]
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise InvalidReceipt("key", f"not a JWKS: {error!r}") from None
        if any("d" in jwk for jwk, _ in keys):
            raise InvalidReceipt("key", "the set holds a private key; give the public one")
        found = [decoded(x, 32) for _, x in keys]
        if not found:
            raise InvalidReceipt("key", "the set holds no Ed25519 key")
        if None in found:
            raise InvalidReceipt("key", "an Ed25519 key of the set has no valid x")
        valid = {kid(key): key for key in found if key is not None}
        # Under a key of small order anything verifies.
        if not all(crypto_core_ed25519_is_valid_point(key) for key in valid.values()):
            raise InvalidReceipt("key", "a weak key, or one that is no point of the curve's main group")
        return cls(valid)

    def get(self, wanted: str) -> bytes:
        if wanted not in self._keys:
            raise InvalidReceipt("unknown_key", f"signed with key {wanted!r}; given: {', '.join(self._keys)}")
        return self._keys[wanted]


def kid(key: bytes) -> str:
    """The thumbprint over the members of RFC 8037."""
    members = f'{{"crv":"Ed25519","kty":"OKP","x":"{encoded(key)}"}}'
    return encoded(hashlib.sha256(members.encode()).digest())


def encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(text: object, length: int) -> bytes | None:
    """Base64url without padding, in its one form: bits that say nothing must be zero."""
    if not isinstance(text, str) or BASE64URL.fullmatch(text) is None:
        return None
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (ValueError, binascii.Error):
        return None
    return data if len(data) == length and encoded(data) == text else None

"""The pair of keys by which the local cloud signs downloads and its CloudFront checks them."""

from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from settings import Settings

OUTPUT = "DownloadKeySecret"
# CloudFront takes RSA keys of this size.
BITS = 2048


def public(settings: Settings) -> str:
    """As PEM; the pair is made when it is first asked for."""
    encoding, form = serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    return _private(settings).public_key().public_bytes(encoding, form).decode()


def provide(settings: Settings, secretsmanager: Any, secret: str) -> None:
    """Puts the private key where an operator puts it."""
    secretsmanager.put_secret_value(SecretId=secret, SecretString=_pem(_private(settings)).decode())


def _private(settings: Settings) -> rsa.RSAPrivateKey:
    path = settings.state / "download-key.pem"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_bytes(_pem(rsa.generate_private_key(public_exponent=65537, key_size=BITS)))
    key = serialization.load_pem_private_key(path.read_bytes(), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return key


def _pem(key: rsa.RSAPrivateKey) -> bytes:
    encoding, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    return key.private_bytes(encoding, form, serialization.NoEncryption())

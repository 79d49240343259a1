"""What the CloudFront of MiniStack 1.5.33 lacks: public keys and key groups in a template, and signed URLs.

Its API has keys and groups, its CloudFormation refuses them. Its distributions answer under their own host
names, which nothing resolves here, and judge no signature. Here the distribution that has a trusted key group
also answers under a path of the emulator's own address, and gives an object only for a URL that is signed
by CloudFront's canned policy:
https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html
"""

import base64
import json
import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

PATH = "/_aws/cloudfront"
# What a signer adds to a URL; CloudFront hands none of it on.
ADDED = ("Expires", "Signature", "Key-Pair-Id", "Hash-Algorithm")
HASHES = {"SHA1": hashes.SHA1, "SHA256": hashes.SHA256}


def refusal(url: str, keys: dict[str, Any], now: float) -> str | None:
    """Why CloudFront would not give what the URL names; `keys` by their ids."""
    given = {name: values[-1] for name, values in parse_qs(urlsplit(url).query).items()}
    if any(name not in given for name in ADDED[:3]):
        return "MissingKey: the URL is not signed"
    key = keys.get(given["Key-Pair-Id"])
    if key is None:
        return "AccessDenied: the key is not trusted"
    expires = int(given["Expires"])
    condition = {"DateLessThan": {"AWS:EpochTime": expires}}
    policy = {"Statement": [{"Resource": unsigned(url), "Condition": condition}]}
    signed = json.dumps(policy, separators=(",", ":")).encode()
    signature = base64.b64decode(given["Signature"].translate(str.maketrans("-_~", "+=/")))
    try:
        key.verify(signature, signed, padding.PKCS1v15(), HASHES[given.get("Hash-Algorithm", "SHA1")]())
    except (InvalidSignature, KeyError):
        return "AccessDenied: the signature is of something else"
    return "AccessDenied: it has expired" if expires <= now else None


def unsigned(url: str) -> str:
    """The URL as it was before it was signed."""
    base, _, query = url.partition("?")
    own = [pair for pair in query.split("&") if pair.partition("=")[0] not in ADDED]
    return base + ("?" + "&".join(own) if own else "")


def complete_cloudfront() -> None:
    """Adds both types to CloudFormation, and the path to what the emulator answers."""
    from ministack import app
    from ministack.services import cloudfront
    from ministack.services.cloudformation import provisioners

    provisioners._RESOURCE_HANDLERS |= {
        "AWS::CloudFront::PublicKey": {"create": _create_public_key, "delete": _delete(cloudfront._public_keys)},
        "AWS::CloudFront::KeyGroup": {"create": _create_key_group, "delete": _delete(cloudfront._key_groups)},
    }
    answer_alone = app._handle_cloudfront_dataplane_request

    async def handle(host: str, path: str, raw_path: str, query: str, method: str, headers: Any, *rest: Any) -> Any:
        if not path.startswith(f"{PATH}/"):
            return await answer_alone(host, path, raw_path, query, method, headers, *rest)
        distribution = _signed_distribution()
        if distribution is None:
            return 404, {"Content-Type": "text/plain"}, b"no distribution has a trusted key group"
        refused = refusal(f"http://{host}{raw_path}?{query}", _trusted_keys(distribution), time.time())
        if refused is not None:
            return 403, {"Content-Type": "text/plain"}, refused.encode()
        own = urlsplit(unsigned(f"http://{host}{raw_path}?{query}"))
        body, _, client_ip = rest
        path, raw_path = path.removeprefix(PATH), own.path.removeprefix(PATH)
        return await cloudfront.handle_viewer_request(
            distribution, method, path, raw_path, own.query, headers, body, parse_qs(own.query), client_ip
        )

    app._handle_cloudfront_dataplane_request = handle


def _create_public_key(logical_id: str, props: dict[str, Any], stack_name: str) -> tuple[str, dict[str, str]]:
    from ministack.services import cloudfront

    key_id = cloudfront._pk_id()
    config = {"Comment": ""} | props["PublicKeyConfig"]
    cloudfront._public_keys[key_id] = _record(cloudfront, key_id, "CreatedTime", config)
    return key_id, {"Id": key_id}


def _create_key_group(logical_id: str, props: dict[str, Any], stack_name: str) -> tuple[str, dict[str, str]]:
    from ministack.services import cloudfront

    group_id = cloudfront._kg_id()
    config = {"Comment": ""} | props["KeyGroupConfig"]
    cloudfront._key_groups[group_id] = _record(cloudfront, group_id, "LastModifiedTime", config)
    return group_id, {"Id": group_id}


def _record(cloudfront: Any, own_id: str, time_name: str, config: dict[str, Any]) -> dict[str, Any]:
    return {"Id": own_id, "ETag": cloudfront.new_uuid(), time_name: cloudfront._now_iso(), "Config": config}


def _delete(store: Any) -> Any:
    return lambda physical_id, props: store.pop(physical_id, None)


def _signed_distribution() -> Any:
    from ministack.services import cloudfront

    signed = (it for it in cloudfront._distributions.values() if cloudfront._trusted_key_group_ids(it))
    return next(signed, None)


def _trusted_keys(distribution: Any) -> dict[str, Any]:
    from ministack.services import cloudfront

    groups = [cloudfront._key_groups.get(it) for it in cloudfront._trusted_key_group_ids(distribution)]
    ids = [key_id for group in groups if group is not None for key_id in group["Config"]["Items"]]
    encoded = {key_id: cloudfront._public_keys[key_id]["Config"]["EncodedKey"] for key_id in ids}
    return {key_id: serialization.load_pem_public_key(pem.encode()) for key_id, pem in encoded.items()}

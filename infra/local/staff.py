"""Staff of the local cloud, granted and enrolled as by a deployer: an operator and a moderator."""

import base64
import contextlib
import hashlib
import hmac
import json
import secrets
import time
from typing import Any

from api import Api
from settings import STACK, Settings
from ui import Refused, detail

ROLES = ("operator", "moderator")
STEP_SECONDS = 30


def ensure(settings: Settings, lambda_: Any, cloud: dict[str, Any]) -> None:
    """Leaves address, password and the seed of the authenticator app of each in `cloud`."""
    staff = cloud.setdefault("staff", {})
    for role in ROLES:
        if role not in staff:
            staff[role] = _enrol(lambda_, cloud, role)
            detail(f"enrolled {staff[role]['email']}; password and authenticator seed are in {settings.cloud_file}")


def _enrol(lambda_: Any, cloud: dict[str, Any], role: str) -> dict[str, str]:
    email = f"{role}@example.org"
    payload = json.dumps({"email": email, "role": role})
    answer = lambda_.invoke(FunctionName=f"{STACK}-operator-grant-staff", Payload=payload)
    granted = json.load(answer["Payload"])
    if "code" not in granted:
        raise Refused(f"grant-staff answered {granted}")
    api = Api(cloud["api_url"])
    choice = {"code": granted["code"], "password": secrets.token_urlsafe(24)}
    seed = api.post("/api/v1/staff/enrol", choice)["secret"]
    # The code of the step before is accepted too, and leaves this step's for a sign-in.
    api.post("/api/v1/staff/enrol", {**choice, "first_code": code(seed, -1)})
    return {"email": email, "password": choice["password"], "totp_secret": seed}


def sign_in(cloud: dict[str, Any], role: str = "moderator") -> Api:
    """The API as somebody of staff; when the code of now was used, with the next one."""
    member = cloud["staff"][role]
    for wait_seconds in (0, STEP_SECONDS, STEP_SECONDS):
        time.sleep(wait_seconds)
        proof = {"email": member["email"], "password": member["password"], "code": code(member["totp_secret"])}
        with contextlib.suppress(Refused):
            return Api(cloud["api_url"], Api(cloud["api_url"]).post("/api/v1/staff/login", proof)["access_token"])
    raise Refused(f"the {role} of {cloud['api_url']} cannot sign in")


def approve(moderator: Api, package: str, version: str, reason: str) -> None:
    """Publishes a version that waits for moderators, as the first one of a new creator does."""
    for act in ("claim", "approve"):
        moderator.post(f"/api/v1/staff/submissions/{package}/{version}/{act}", {"reason": reason})


def code(seed: str, steps: int = 0) -> str:
    """The one-time code of now, or of some steps later (RFC 6238: SHA-1, six digits)."""
    step = int(time.time()) // STEP_SECONDS + steps
    digest = hmac.digest(base64.b32decode(seed), step.to_bytes(8, "big"), hashlib.sha1)
    start = digest[-1] & 0xF
    return f"{(int.from_bytes(digest[start : start + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06d}"

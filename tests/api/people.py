"""People with accounts, made through the public API of the local cloud."""

import base64
import contextlib
import hashlib
import hmac
import io
import json
import re
import secrets
import struct
import threading
import time
import urllib.error
import urllib.request
import zipfile
from dataclasses import dataclass
from typing import Any

PASSWORD = "a long enough passphrase"
SECONDS_MAX = 90
POLL_SECONDS = 0.3
TOTP_STEP_SECONDS = 30
# By role, for all seeds.
STAFF_TOKENS: dict[str, str] = {}
SIGNING_IN = threading.Lock()


class Refused(SystemExit):
    """An answer that is no success; whoever does not expect it ends with its text."""


@dataclass
class Cloud:
    """Where the API and its mails are."""

    api_url: str
    aws_endpoint_url: str
    # By role, whom `make up` enrolled.
    staff: dict[str, dict[str, str]]

    def call(self, method: str, path: str, body: Any = None, token: str | None = None) -> Any:
        """The JSON of a success; anything else ends the script with the answer."""
        request = urllib.request.Request(self.api_url + path, method=method)
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        if body is not None:
            request.add_header("Content-Type", "application/json")
            request.data = json.dumps(body).encode()
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return json.loads(response.read() or b"null")
        except urllib.error.HTTPError as error:
            raise Refused(f"{method} {path} answered {error.code}: {error.read().decode()}") from error

    def post(self, path: str, body: Any = None, token: str | None = None) -> Any:
        return self.call("POST", path, body, token)

    def code_sent_to(self, address: str, page: str) -> str:
        """The code in the last mail that links to this page of the product."""
        return self.text_sent_to(address, rf"/{page}#code=(\S+)")

    def unsubscribe_token_sent_to(self, address: str) -> str:
        """The token of the link by which mails of one kind are stopped."""
        return self.text_sent_to(address, r"/mail/unsubscribe\?token=(\S+)")

    def text_sent_to(self, address: str, pattern: str) -> str:
        """What the pattern's group matches in the last mail that has it."""
        deadline = time.monotonic() + SECONDS_MAX
        while time.monotonic() < deadline:
            with urllib.request.urlopen(f"{self.aws_endpoint_url}/_ministack/ses/messages", timeout=30) as response:
                accounts = json.load(response)["messages"].values()
            mails = [mail["BodyText"] for sent in accounts for mail in sent if address in mail["To"]]
            found = [text for mail in mails for text in re.findall(pattern, mail)]
            if found:
                return found[-1]
            time.sleep(POLL_SECONDS)
        raise SystemExit(f"no mail with {pattern} came for {address} in {SECONDS_MAX} s")


@dataclass
class Person:
    cloud: Cloud
    email: str
    account_id: str
    workspace_id: str
    token: str
    session: dict[str, Any]

    def post(self, path: str, body: Any = None) -> Any:
        return self.cloud.post(path, body, self.token)

    def get(self, path: str) -> Any:
        return self.cloud.call("GET", path, None, self.token)

    def within(self, workspace_id: str) -> "Person":
        """The same person with a token for another workspace."""
        body = {"email": self.email, "password": PASSWORD, "workspace_id": workspace_id}
        session = self.cloud.post("/api/v1/auth/login", body)
        return Person(self.cloud, self.email, self.account_id, workspace_id, session["access_token"], session)


def new_email(purpose: str) -> str:
    return f"{purpose}-{secrets.token_hex(6)}@example.org"


def register(cloud: Cloud, purpose: str) -> Person:
    """Registers, opens the link in the mail, chooses the password and logs in."""
    email = new_email(purpose)
    cloud.post("/api/v1/auth/register", {"email": email})
    code = cloud.code_sent_to(email, "verify-email")
    account = cloud.post("/api/v1/auth/verify-email", {"code": code, "password": PASSWORD})
    session = cloud.post("/api/v1/auth/login", {"email": email, "password": PASSWORD})
    return Person(cloud, email, account["account_id"], account["workspace_id"], session["access_token"], session)


def totp(secret: str, step: int = 0) -> str:
    """The code that an authenticator app shows (RFC 6238), now or some steps later."""
    counter = int(time.time()) // TOTP_STEP_SECONDS + step
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", counter), hashlib.sha1).digest()
    number = struct.unpack(">I", digest[digest[-1] & 15 :][:4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def staff_token(cloud: Cloud, role: str) -> str:
    """A token of staff: one for all, as each sign-in needs a code of its own."""
    with SIGNING_IN:
        if role not in STAFF_TOKENS:
            STAFF_TOKENS[role] = sign_in(cloud, role)
        return STAFF_TOKENS[role]


def sign_in(cloud: Cloud, role: str) -> str:
    """Signs in as staff; when the code of now was used, with the next one."""
    member = cloud.staff[role]
    for wait_seconds in (0, TOTP_STEP_SECONDS, TOTP_STEP_SECONDS):
        time.sleep(wait_seconds)
        proof = {"email": member["email"], "password": member["password"], "code": totp(member["totp_secret"])}
        with contextlib.suppress(Refused):
            return cloud.post("/api/v1/staff/login", proof)["access_token"]
    raise SystemExit(f"the {role} of {cloud.api_url} cannot sign in")


def second_factor(person: Person) -> list[str]:
    """Turns the second factor on; the recovery codes."""
    secret = person.post("/api/v1/auth/totp")["secret"]
    return person.post("/api/v1/auth/totp/confirm", {"code": totp(secret)})["recovery_codes"]


def pack(files: dict[str, str]) -> bytes:
    """A zip of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def put(target: dict[str, Any], content: bytes) -> None:
    """Sends the signed request of something that was announced."""
    request = urllib.request.Request(target["url"], data=content, method=target["method"], headers=target["headers"])
    urllib.request.urlopen(request, timeout=60).close()


def upload(person: Person, files: dict[str, str]) -> str:
    """Announces a project of these files and puts it; the upload's id."""
    content = pack(files)
    sha256 = hashlib.sha256(content).hexdigest()
    announced = {"kind": "project", "filename": "project.zip", "size_bytes": len(content), "sha256": sha256}
    made = person.post("/api/v1/uploads", announced)
    put(made["upload"], content)
    return made["id"]

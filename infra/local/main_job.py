"""The product's main job, done once as a user would: from an account to a
generated zip whose receipt is verified offline."""

import hashlib
import io
import json
import secrets
import subprocess
import time
import uuid
import zipfile
from pathlib import Path
from typing import Any

import mail
from api import Api, fetch, put
from settings import ROOT, Settings
from ui import Progress, Refused, detail
from vocabularies import schema_org

ACTOR = "first_user"
STARTER = ROOT / "shared" / "engine" / "starters" / "typescript-types"
COMMAND = ROOT / "target" / "release" / "ggen-cloud"
POLL_SECONDS = 0.2
SECONDS_MAX = 180


def run(settings: Settings, cloud: dict[str, Any]) -> None:
    """Does the job and notes in `cloud` who did it and what came of it."""
    api = _log_in(settings, cloud)
    ontology = schema_org()
    project = _upload(api, "project", f"{STARTER.name}.zip", _zip_folder(STARTER))
    vocabulary = _upload(api, "ontology", ontology.name, ontology.read_bytes())
    started = time.monotonic()
    body = {"project": project, "ontologies": [vocabulary]}
    generation = api.post("/api/v1/generations", body, idempotency_key=str(uuid.uuid4()))
    detail(f"generation {generation['id']} of {STARTER.name} with schema.org")
    _follow(api, generation["id"])
    kept = _keep(api, settings, generation["id"])
    detail(f"generated, fetched and kept in {time.monotonic() - started:.1f} s")
    _verify_offline(kept)
    cloud["job"] = {"generation_id": generation["id"], "folder": str(kept)}


def _log_in(settings: Settings, cloud: dict[str, Any]) -> Api:
    anonymous = Api(cloud["api_url"])
    actor = cloud["actors"].get(ACTOR)
    if actor is None:
        actor = {"email": f"{ACTOR}@example.org".replace("_", "-"), "password": secrets.token_urlsafe(24)}
        anonymous.post("/api/v1/auth/register", {"email": actor["email"]}, idempotency_key=str(uuid.uuid4()))
        detail(f"registered {actor['email']}, a mail is on its way")
        code = mail.code_sent_to(settings, actor["email"])
        anonymous.post("/api/v1/auth/verify-email", {"code": code, "password": actor["password"]})
        cloud["actors"][ACTOR] = actor
        detail("opened the link in the mail and chose a password")
    credentials = {field: actor[field] for field in ("email", "password")}
    session = anonymous.post("/api/v1/auth/login", credentials)
    detail(f"logged in as {actor['email']}, workspace {session['workspace_id']}")
    api = Api(cloud["api_url"], session["access_token"])
    if "api_key" not in actor:
        wanted = {"name": "curl", "scopes": ["read", "generate"]}
        actor["api_key"] = api.post("/api/v1/auth/keys", wanted, idempotency_key=str(uuid.uuid4()))["key"]
        detail("made an API key for curl")
    return api


def _upload(api: Api, kind: str, filename: str, content: bytes) -> str:
    announced = {
        "kind": kind,
        "filename": filename,
        "size_bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    upload = api.post("/api/v1/uploads", announced, idempotency_key=str(uuid.uuid4()))
    put(upload["upload"], content)
    detail(f"uploaded {filename}, {len(content):,} bytes")
    return upload["id"]


def _zip_folder(folder: Path) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            archive.write(path, path.relative_to(folder))
    return buffer.getvalue()


def _follow(api: Api, generation_id: str) -> None:
    progress = Progress()
    deadline = time.monotonic() + SECONDS_MAX
    while time.monotonic() < deadline:
        view = api.get(f"/api/v1/generations/{generation_id}")
        files = f"{view.get('files_done', 0)}/{view.get('files_total') or '?'} files"
        progress.show(f"{view['state']} {view.get('stage') or ''} {files}")
        if view["state"] == "complete":
            progress.end(f"complete, {files}")
            return
        if view["state"] in ("failed", "cancelled"):
            raise Refused(f"The generation {view['state']}: {json.dumps(view.get('error'), indent=2)}")
        time.sleep(POLL_SECONDS)
    raise Refused(f"The generation {generation_id} did not end in {SECONDS_MAX} s: make logs F=run-generation")


def _keep(api: Api, settings: Settings, generation_id: str) -> Path:
    """What a user keeps: the zip, its files, the receipt, and the key that signed it."""
    folder = settings.state / "job"
    folder.mkdir(exist_ok=True)
    artifact = fetch(api.get(f"/api/v1/generations/{generation_id}/artifact")["url"])
    (folder / "out.zip").write_bytes(artifact)
    with zipfile.ZipFile(io.BytesIO(artifact)) as archive:
        archive.extractall(folder / "files")
    receipt = api.get(f"/api/v1/receipts/{generation_id}")
    (folder / "receipt.json").write_text(json.dumps(receipt))
    (folder / "keys.json").write_text(json.dumps(api.get("/.well-known/receipt-keys.json")))
    return folder


def _verify_offline(folder: Path) -> None:
    command = [str(COMMAND), "verify", "receipt", "receipt.json", "--artifact", "out.zip", "--key", "keys.json"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Refused(f"The receipt does not verify:\n{done.stdout}{done.stderr}")
    for line in done.stdout.splitlines():
        detail(line)

"""The market's first goods, published through the public API and `ggen-cloud publish` as any creator
would: our starters, and vocabularies of npm's `@vocabulary/*`, each with the licence that it states."""

import hashlib
import io
import json
import os
import re
import secrets
import subprocess
import tomllib
import uuid
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import mail
import staff
from api import Api
from settings import ROOT, STACK, Settings
from ui import Progress, Refused, detail

ACTOR = "publisher"
# More packages than the plan of a newcomer has room for.
PLAN = "enterprise"
STARTERS = ROOT / "shared" / "engine" / "starters"
VOCABULARIES = ROOT / "tests" / "npm" / "node_modules" / "@vocabulary"
COMMAND = ROOT / "target" / "release" / "ggen-cloud"
AT_ONCE = 3
STARTER_LICENCE = "LicenseRef-ggen-Commercial-1.0"
# What a vocabulary says of itself, by SPDX's list. Most of them say nothing.
STATED = {
    "creativecommons.org/licenses/by/3.0": "CC-BY-3.0",
    "creativecommons.org/licenses/by/4.0": "CC-BY-4.0",
    "opendatacommons.org/licenses/pddl/1.0": "PDDL-1.0",
}
NOT_STATED = "LicenseRef-not-stated"
NOT_STATED_TEXT = """The vocabulary does not say in itself under which licence it may be used.
Read what its publisher says on the page of its namespace before you build on it.
"""
CATEGORIES = {"geo": "geography", "gr": "commerce", "gs1": "commerce", "prov": "provenance", "org": "organisation"}
LICENCE = re.compile(r"^<[^>]+> <[^>]*[/#]licen[sc]e> <https?://(?:www\.)?([^>]+?)/?>", re.MULTILINE)
TAG = re.compile(r"<[^>]+>")
META = re.compile(r'<http://purl\.org/dc/terms/(title|description)> ("(?:[^"\\]|\\.)*")')


def ensure(settings: Settings, lambda_: Any, cloud: dict[str, Any]) -> None:
    """Publishes what is not published yet; how each was graded is kept in `cloud`."""
    done = cloud.setdefault("seeds", {})
    goods = [(package, good) for package, good in _goods().items() if package not in done]
    if not goods:
        return
    api, key = _publisher(settings, lambda_, cloud)
    licences = {licence["licence"]: licence.get("text") for licence in api.get("/api/v1/marketplace/licences")["items"]}
    for _, good in goods:
        if text := licences.get(good["licence"]):
            good["files"][f"LICENSES/{good['licence']}.txt"] = text.encode()
    _open(api, [package for package, _ in goods], dict(goods))
    moderator, progress = staff.sign_in(cloud), Progress()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for package, report in pool.map(lambda one: (one[0], _publish(settings, key, *one)), goods):
            if report["state"] == "in_review":
                # As what somebody publishes for the first time, or what its check flagged.
                staff.approve(moderator, package, report["version"], "Seeds of the local cloud")
            check = report["check"]
            done[package] = {"grade": check["grade"], "score": check["score"]}
            progress.show(f"{len(done)} checked, {package}: {check['grade']}, score {check['score']}")
    grades = [entry["grade"] for entry in done.values()]
    counted = ", ".join(f"{grades.count(grade)} {grade}" for grade in sorted(set(grades)))
    progress.end(f"{len(done) - grades.count('ERROR')} of {len(done)} packages are published; grades: {counted}")


def _goods() -> dict[str, dict[str, Any]]:
    """Package → what its page says, its version, its licence and its files."""
    starters = {f"starters/{path.parent.name}": _starter(path.parent) for path in sorted(STARTERS.glob("*/ggen.toml"))}
    folders = sorted(path.parent for path in VOCABULARIES.glob("*/package.json"))
    return starters | {f"vocabularies/{folder.name}": _vocabulary(folder) for folder in folders}


def _starter(folder: Path) -> dict[str, Any]:
    project = tomllib.loads((folder / "ggen.toml").read_text())["project"]
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    example = {"example.nq": (VOCABULARIES / "org" / "org.nq").read_bytes()}
    return {
        "kind": "template",
        "page": {"title": folder.name, "summary": project["description"], "category": "data_model", "tags": ["starter"]},
        "version": project["version"],
        "licence": STARTER_LICENCE,
        "files": files | example,
    }


def _vocabulary(folder: Path) -> dict[str, Any]:
    content = (folder / f"{folder.name}.nq").read_bytes()
    meta = {field: json.loads(text) for field, text in META.findall((folder / "meta.nt").read_text())}
    title = _plain(meta.get("title", folder.name))
    summary = _plain(meta.get("description", f"The vocabulary {folder.name}."))
    stated = LICENCE.findall(content.decode())
    licence = next((STATED[page] for page in stated if page in STATED), NOT_STATED)
    readme = f"# {title}\n\n{summary}\n\nAs npm's @vocabulary/{folder.name} has it, unchanged.\n"
    files = {f"{folder.name}.nq": content, "README.md": readme.encode()}
    if licence == NOT_STATED:
        files[f"LICENSES/{licence}.txt"] = NOT_STATED_TEXT.encode()
    category = CATEGORIES.get(folder.name, "data_model")
    return {
        "kind": "ontology",
        "page": {"title": title[:80].strip(), "summary": summary[:160].strip(), "category": category, "tags": ["vocabulary"]},
        "version": json.loads((folder / "package.json").read_text())["version"],
        "licence": licence,
        "files": files,
    }


def _plain(text: str) -> str:
    """On one line, without markup."""
    return " ".join(TAG.sub(" ", text).split())


def _publisher(settings: Settings, lambda_: Any, cloud: dict[str, Any]) -> tuple[Api, str]:
    """An account whose workspace has room for all of it, and a key that may publish."""
    anonymous = Api(cloud["api_url"])
    actor = cloud["actors"].get(ACTOR)
    if actor is None:
        actor = {"email": f"{ACTOR}@example.org", "password": secrets.token_urlsafe(24)}
        anonymous.post("/api/v1/auth/register", {"email": actor["email"]}, idempotency_key=str(uuid.uuid4()))
        code = mail.code_sent_to(settings, actor["email"])
        anonymous.post("/api/v1/auth/verify-email", {"code": code, "password": actor["password"]})
        cloud["actors"][ACTOR] = actor
    session = anonymous.post("/api/v1/auth/login", {field: actor[field] for field in ("email", "password")})
    api = Api(cloud["api_url"], session["access_token"])
    if "api_key" not in actor:
        plan = {"workspace_id": session["workspace_id"], "plan": PLAN, "trial": False}
        answer = json.load(lambda_.invoke(FunctionName=f"{STACK}-operator-set-plan", Payload=json.dumps(plan))["Payload"])
        if "errorMessage" in answer:
            raise Refused(f"set-plan answered {answer}")
        _accept_agreement(api)
        wanted = {"name": "seeds", "scopes": ["read", "publish"]}
        actor["api_key"] = api.post("/api/v1/auth/keys", wanted, idempotency_key=str(uuid.uuid4()))["key"]
    return api, actor["api_key"]


def _accept_agreement(api: Api) -> None:
    agreements = api.get("/api/v1/marketplace/agreements")["items"]
    version = next(it["version"] for it in agreements if it["agreement"] == "seller")
    api.post("/api/v1/creator/agreements", {"agreement": "seller", "version": version})


def _open(api: Api, packages: list[str], goods: dict[str, dict[str, Any]]) -> None:
    """Namespaces and packages; a second try finds those of the first by its keys."""
    for namespace in sorted({package.split("/")[0] for package in packages}):
        api.post("/api/v1/marketplace/namespaces", {"namespace": namespace}, idempotency_key=f"seed-{namespace}")
    for package in packages:
        namespace, name = package.split("/")
        body = {"namespace": namespace, "name": name, "kind": goods[package]["kind"], "visibility": "public"}
        body["page"] = goods[package]["page"]
        digest = hashlib.sha256(json.dumps(body).encode()).hexdigest()
        api.post("/api/v1/marketplace/packages", body, idempotency_key=f"seed-{digest}")


def _publish(settings: Settings, key: str, package: str, goods: dict[str, Any]) -> dict[str, Any]:
    folder = settings.state / "seeds"
    folder.mkdir(exist_ok=True)
    archive = folder / f"{package.replace('/', '-')}.zip"
    archive.write_bytes(_zip(goods["files"]))
    command = [str(COMMAND), "publish", str(archive), "--package", package, "--number", goods["version"]]
    command += ["--licence", goods["licence"], "--format", "json"]
    environment = os.environ | {"GGEN_CLOUD_URL": settings.api_url, "GGEN_CLOUD_KEY": key}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    # 1: the check found an error, which the report states.
    if done.returncode not in (0, 1):
        raise Refused(f"{package} was not published:\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout)


def _zip(files: dict[str, bytes]) -> bytes:
    """The same bytes for the same files: a fixed time, in order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name), files[name], zipfile.ZIP_DEFLATED)
    return buffer.getvalue()

"""The dashboard: built when its sources changed, and served with the headers that its distribution has."""

import hashlib
import json
import re
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import stripe_sandbox
from checks import port_free
from detached import Detached
from settings import ROOT, Settings
from ui import Refused

FOLDER = ROOT / "dashboard"
DIST = FOLDER / "dist"
# What the build is made of, beside `src/`.
SOURCES = (
    "index.html",
    "landing.html",
    "package-lock.json",
    "vite.config.ts",
    "tools/chunks.ts",
    "tools/prerender.ts",
    "tsconfig.json",
)
OPENAPI = ROOT / "infra" / "openapi.json"
# What the demo of the first page renders.
STARTERS = ROOT / "shared" / "engine" / "starters"
DOCS_PYTHON, DOCS_BUILD = ROOT / ".local" / "docs" / "bin" / "python", ROOT / "docs" / "tools" / "build.py"
# Outputs of the stack.
DISTRIBUTION, POLICY = "DashboardDistribution", "DashboardHeadersPolicy"
# Of the buckets that the page itself asks.
BUCKETS = ("UploadsBucket", "ArtifactsBucket")
# Stripe, which here is the sandbox, and what a browser loads in place of Stripe.js.
STRIPE_API = "https://api.stripe.com"
STRIPE_JS, STAND_IN = "/local/stripe.js", Path(__file__).with_name("stripe_stand_in.js")
# Sections of a policy, by the header that each becomes.
SECURITY_HEADERS = {
    "ContentSecurityPolicy": ("Content-Security-Policy", lambda it: it["ContentSecurityPolicy"]),
    "FrameOptions": ("X-Frame-Options", lambda it: it["FrameOption"]),
    "ReferrerPolicy": ("Referrer-Policy", lambda it: it["ReferrerPolicy"]),
    "ContentTypeOptions": ("X-Content-Type-Options", lambda it: "nosniff"),
    "StrictTransportSecurity": (
        "Strict-Transport-Security",
        lambda it: f"max-age={it['AccessControlMaxAgeSec']}; includeSubDomains; preload",
    ),
}


def build() -> None:
    """Builds it, if anything changed, and puts the documentation into it."""
    _build()
    # After it, because the build of the dashboard empties the folder. What has not changed is only copied.
    _run(str(DOCS_PYTHON), str(DOCS_BUILD), str(DIST / "docs"))


def _build() -> None:
    """Installs what is locked and builds, if anything changed."""
    # What it makes is one of the sources.
    _run("make", "--silent", "-C", str(ROOT), "wasm")
    digest = _digest()
    stamp = DIST / ".built-from"
    if stamp.is_file() and stamp.read_text() == digest:
        return
    _run("make", "--silent", "-C", str(ROOT), "dashboard-setup")
    _run("npm", "run", "--silent", "build", "--", "--logLevel", "warn")
    stamp.write_text(digest)


def ensure(settings: Settings, cloudfront: Any, outputs: dict[str, str]) -> bool:
    """Serves it unless that is so already; whether it was started."""
    distribution = cloudfront.get_distribution_config(Id=outputs[DISTRIBUTION])["DistributionConfig"]
    served = {
        "folder": str(DIST),
        "port": _port(settings),
        "headers": _headers(settings, cloudfront, outputs),
        "files": _files(distribution),
        "errors": _errors(distribution),
        "scripts": {STRIPE_JS: str(STAND_IN)},
        "config": {"api_url": settings.api_url, "stripe_js_url": f"{STRIPE_JS}?api={stripe_sandbox.url(settings)}"},
    }
    described = settings.state / "dashboard.json"
    text = json.dumps(served, indent=2) + "\n"
    process = _process(settings)
    same = described.is_file() and described.read_text() == text
    if same and process.is_running() and _answers(settings):
        return False
    process.stop()
    port_free(_port(settings))
    described.write_text(text)
    script = str(Path(__file__).with_name("dashboard_server.py"))
    process.start([sys.executable, script, str(described)], {}, lambda: _answers(settings))
    return True


def stop(settings: Settings) -> bool:
    return _process(settings).stop()


def _headers(settings: Settings, cloudfront: Any, outputs: dict[str, str]) -> dict[str, str]:
    """Those of the deployed policy; only its buckets are the emulator's, and Stripe is the sandbox."""
    policy = cloudfront.get_response_headers_policy(Id=outputs[POLICY])["ResponseHeadersPolicy"]
    config = policy["ResponseHeadersPolicyConfig"]
    security = config["SecurityHeadersConfig"]
    unknown = set(security) - set(SECURITY_HEADERS)
    if unknown:
        raise Refused(f"The local cloud does not know how to send {', '.join(unknown)} of the dashboard's policy.")
    headers = {name: text(security[section]) for section, (name, text) in SECURITY_HEADERS.items() if section in security}
    headers |= {it["Header"]: it["Value"] for it in config.get("CustomHeadersConfig", {}).get("Items", [])}
    csp = " ".join(headers["Content-Security-Policy"].split())
    for bucket in BUCKETS:
        csp = re.sub(rf"https://{re.escape(outputs[bucket])}\.s3\.[^ ;]+", settings.endpoint_url, csp)
    csp = csp.replace(STRIPE_API, stripe_sandbox.url(settings))
    headers["Content-Security-Policy"] = csp
    return headers


def _files(distribution: dict[str, Any]) -> list[str]:
    """Patterns of the paths that are files; every other one is a page."""
    return [behaviour["PathPattern"] for behaviour in distribution["CacheBehaviors"].get("Items", [])]


def _errors(distribution: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Status and page that stand for an error of the bucket, by its status."""
    items = distribution.get("CustomErrorResponses", {}).get("Items", [])
    return {str(it["ErrorCode"]): {"status": int(it["ResponseCode"]), "page": it["ResponsePagePath"]} for it in items}


def _digest() -> str:
    digest = hashlib.sha256()
    folders = (FOLDER / "src", STARTERS)
    files = (path for folder in folders for path in folder.rglob("*"))
    sources = sorted(path for path in files if path.is_file() and path.name != "schema.d.ts")
    for path in [*sources, *(FOLDER / name for name in SOURCES), OPENAPI]:
        digest.update(f"{path.relative_to(ROOT)}\0{path.stat().st_size}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def _run(*command: str) -> None:
    if subprocess.run(command, cwd=FOLDER, check=False).returncode != 0:
        raise Refused(f"{command[0]} failed to build the dashboard or its documentation; it says why above.")


def _answers(settings: Settings) -> bool:
    try:
        with urllib.request.urlopen(f"{settings.app_url}/config.json", timeout=2):
            return True
    except (urllib.error.URLError, OSError):
        return False


def _port(settings: Settings) -> int:
    return settings.port + 4


def _process(settings: Settings) -> Detached:
    return Detached(
        "The dashboard", "dashboard_server", settings.state / "dashboard.pid", settings.state / "dashboard.log"
    )

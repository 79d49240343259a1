"""Runs what the documentation tells to type: `run_blocks.py CLOUD.JSON [PAGE…]`.

A page says in its first lines how it is run. `local` needs `ggen-cloud` alone; `cloud` runs as an account of its own in
the local cloud. The files that a page shows are written first, then its blocks of shell run in one bash, in order.
An answer of the API that is an error fails the page, unless it says so: `refused: 404`.
"""

import json
import os
import re
import secrets
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "infra" / "local"))

import mail  # noqa: E402
from api import Api  # noqa: E402
from settings import Settings  # noqa: E402

SITE = ROOT / "docs" / "site"
COMMANDS = ROOT / "target" / "release"
SECONDS_MAX = 180
# A form of this pattern is code, and has to be run or written to a file.
BLOCK = re.compile(r"^```(?:(sh)|\{code-block\} (\w+)\n:caption: (\S+)\n)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OPENING = re.compile(r"^```(?!\{toctree\}).+$", re.MULTILINE)
RUN = re.compile(r"\A---\nrun: (local|cloud)\n(?:refused: ([\d ]+)\n)?---\n")
# Each answer's status is told, whatever becomes of its body.
CURL = 'curl() { command curl -w "%{stderr}answered %{http_code} %{url}\\n" "$@"; }\n'
ANSWERED = re.compile(r"^answered (\d\d\d) (.*)$", re.MULTILINE)
# What is answered about something that is not there yet.
NOT_YET = {"404", "409"}
SCOPES = ["read", "generate"]


def parts(page: Path) -> tuple[str | None, dict[str, str], str, set[str]]:
    """How the page is run, its files by path, its shell, and which errors are answered."""
    text = page.read_text()
    files, lines, found = {}, [], 0
    for shell, _, path, body in BLOCK.findall(text):
        found += 1
        if shell:
            lines.append(body)
        else:
            files[path] = body
    if found != len(OPENING.findall(text)):
        raise ValueError(f"{page}: every block is shell, or a file with its path as caption")
    how = RUN.match(text)
    if found and how is None:
        raise ValueError(f"{page} has code and does not say how it is run")
    refused = set((how[2] or "").split()) if how else set()
    return (how[1] if how else None), files, "".join(lines), refused


def pages() -> Iterator[Path]:
    yield from sorted(page for page in SITE.rglob("*.md") if parts(page)[0])


def run(page: Path, cloud: dict[str, Any] | None) -> str | None:
    """What went wrong."""
    how, files, shell, refused = parts(page)
    environment = {"PATH": f"{COMMANDS}:{os.environ['PATH']}", "HOME": "", "LANG": "C.UTF-8"}
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(text)
        environment["HOME"] = folder
        feed = None
        if how == "cloud" and cloud is not None:
            environment |= {"API": cloud["api_url"].rstrip("/"), "EMAIL": _address(), "PASSWORD": secrets.token_urlsafe(18)}
            if "read -r CODE" in shell:
                feed = _settings(cloud), environment["EMAIL"]
            else:
                environment |= _account(cloud, environment)
        code, said = _bash(CURL + shell, folder, environment, feed)
    statuses = refusals(ANSWERED.findall(said), refused)
    if code == 0 and statuses == refused:
        return None
    return f"exit code {code}, expected the errors {sorted(refused)}, got {sorted(statuses)}\n{said[-4000:]}"


def refusals(answers: list[tuple[str, str]], expected: set[str]) -> set[str]:
    """The errors that were answered, but for those of what is asked for until it is there."""
    last = {url: status for status, url in answers}
    came = {url for url, status in last.items() if status < "4"}
    return {
        status for status, url in answers if status >= "4" and not (status in NOT_YET - expected and url in came)
    }


def _bash(shell: str, folder: str, environment: dict[str, str], feed: tuple[Settings, str] | None) -> tuple[int, str]:
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen(
            ["bash", "-euo", "pipefail", "-xc", shell],
            cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=out, stderr=subprocess.STDOUT, text=True,
        )
        assert process.stdin is not None
        if feed is None:
            process.stdin.close()
        else:
            threading.Thread(target=_type_code, args=(*feed, process.stdin), daemon=True).start()
        try:
            code = process.wait(SECONDS_MAX)
        except subprocess.TimeoutExpired:
            process.kill()
            code = -1
        out.seek(0)
        return code, out.read()


def _type_code(settings: Settings, address: str, keyboard: IO[str]) -> None:
    """What a person does who reads the mail."""
    keyboard.write(mail.code_sent_to(settings, address) + "\n")
    keyboard.close()


def _account(cloud: dict[str, Any], environment: dict[str, str]) -> dict[str, str]:
    """A token and an API key of somebody new."""
    anonymous = Api(cloud["api_url"])
    email, password = environment["EMAIL"], environment["PASSWORD"]
    anonymous.post("/api/v1/auth/register", {"email": email})
    anonymous.post("/api/v1/auth/verify-email", {"code": mail.code_sent_to(_settings(cloud), email), "password": password})
    token = anonymous.post("/api/v1/auth/login", {"email": email, "password": password})["access_token"]
    key = Api(cloud["api_url"], token).post("/api/v1/auth/keys", {"name": "docs", "scopes": SCOPES})["key"]
    return {"TOKEN": token, "KEY": key}


def _address() -> str:
    return f"docs-{secrets.token_hex(6)}@example.org"


def _settings(cloud: dict[str, Any]) -> Settings:
    return Settings(port=int(cloud["aws_endpoint_url"].rsplit(":", 1)[1]), state=ROOT / ".local")


def plans_as_documented(cloud: dict[str, Any]) -> str | None:
    """Whether the table of plans has what the API answers."""
    with urllib.request.urlopen(f"{cloud['api_url'].rstrip('/')}/api/v1/billing/pricing", timeout=30) as answer:
        plans = json.load(answer)["plans"]
    text = (SITE / "limits.md").read_text()
    missing = [row for row in map(_row, plans) if row not in text]
    return f"limits.md lacks:\n{chr(10).join(missing)}" if missing else None


def _row(plan: dict[str, Any]) -> str:
    limits = plan["limits"]
    price = f"${plan['price_cents_per_month'] // 100:,}"
    bounds = [limits.get(name) for name in ("concurrent_jobs_max", "storage_bytes_max", "templates_max", "custom_templates_max")]
    if limits.get("concurrent_installs_max") != bounds[0] or limits["requests_per_second"] != 100:
        raise ValueError(f"the table of plans has no place for {limits}")
    if bounds[1] is not None:
        bounds[1] = f"{bounds[1] >> 30} GiB"
    cells = [
        plan["title"],
        f"from {price}" if plan["by_agreement"] else price,
        *(_units(limits[name]) for name in ("api_calls", "generations")),
        *("no limit" if bound is None else str(bound) for bound in bounds),
    ]
    return f"| {' | '.join(cells)} |"


def _units(limit: dict[str, Any]) -> str:
    if limit["kind"] == "unlimited":
        return "no limit"
    beyond = ""
    if limit["kind"] == "soft":
        beyond = f" (${limit['price_cents'] / 100:.2f} " + ("each)" if limit["per"] == 1 else f"per {limit['per']:,})")
    return f"{limit['included']:,}{beyond}"


def main(cloud_file: Path, wanted: list[str]) -> int:
    cloud = json.loads(cloud_file.read_text())
    failed = 0
    started = time.monotonic()
    chosen = [page for page in pages() if not wanted or page.relative_to(SITE).as_posix() in wanted]
    for page in chosen:
        began = time.monotonic()
        wrong = run(page, cloud)
        failed += wrong is not None
        print(f"{'FAILED' if wrong else 'ok'} {page.relative_to(SITE)} ({time.monotonic() - began:.1f} s)", flush=True)
        if wrong:
            print(wrong)
    if not wanted and (wrong := plans_as_documented(cloud)):
        failed += 1
        print(wrong)
    print(f"documentation: {len(chosen)} pages run, {failed} failed, in {time.monotonic() - started:.0f} s")
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))

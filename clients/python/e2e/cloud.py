"""The running local cloud and a person in it, who registered as everybody does."""

import io
import json
import os
import re
import time
import uuid
import zipfile
from pathlib import Path

import httpx

CLOUD = json.loads(Path(os.environ["GGEN_CLOUD"]).read_bytes())
URL: str = CLOUD["api_url"]
WAIT_SECONDS = 45
PROJECT = {
    "ggen.toml": """[project]
name = "names"
version = "1.0.0"

[ontology]
source = "shop.ttl"

[[generation.rules]]
name = "names"
query = { file = "names.rq" }
template = { file = "list.tera" }
output_file = "names.txt"
""",
    "shop.ttl": """@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix : <https://example.org/shop#> .
:Order a owl:Class .
:Customer a owl:Class .
""",
    "names.rq": """PREFIX owl: <http://www.w3.org/2002/07/owl#>
SELECT ?name WHERE { ?name a owl:Class } ORDER BY ?name
""",
    "list.tera": "{% for row in results %}{{ row.name }}\n{% endfor %}",
}


def project_zip(changes: dict[str, str] | None = None) -> bytes:
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        for name, text in (PROJECT | (changes or {})).items():
            archive.writestr(name, text)
    return zipped.getvalue()


def api_key() -> str:
    """Of a new person, who does what the README tells to do first."""
    email = f"c{uuid.uuid4().hex}@example.org"
    text = readme(0).replace("ada@example.org", email)
    shown: list[str] = []
    exec(compile(text, "README.md", "exec"), {"input": lambda _: code_sent_to(email), "print": shown.append})
    return shown[0]


def readme(number: int) -> str:
    """A block of Python of the README, for this cloud."""
    text = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)[number].replace("https://api.example.com", URL)


def code_sent_to(email: str) -> str:
    """What follows `#code=` in the newest mail to this address, which may be on its way."""
    until = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < until:
        answer = httpx.get(f"{CLOUD['aws_endpoint_url']}/_ministack/ses/messages", timeout=30)
        mails = [mail for several in answer.json()["messages"].values() for mail in several if email in mail["To"]]
        found = re.search(r"#code=(\S+)", mails[-1]["BodyText"]) if mails else None
        if found:
            return found.group(1)
        time.sleep(0.25)
    raise TimeoutError(f"no mail to {email} in {WAIT_SECONDS} s")

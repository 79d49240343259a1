"""Checks the running local cloud against its OpenAPI document by schemathesis.

python tests/api/run.py CLOUD_JSON

Fails on any failure that schemathesis finds, and when fewer than nine of ten
operations were answered with a success at least once.
"""

import json
import os
import subprocess
import sys
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any

import market
import webhooks
import workspaces
from people import Cloud
from seed import Seed

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "api"
SCHEMATHESIS = ROOT / ".local" / "checks" / "bin" / "schemathesis"
SUCCEEDING_PERCENT_MIN = 90
# They are about money that has moved. Paying is for the end-to-end tests, and for those of the functions.
AFTER_PAYMENTS = {
    "appeal-order",
    "decide-payment-review",
    "get-credit-note",
    "get-order-receipt",
    "inspect-dispute",
    "issue-gift-code",
    "redeem-gift",
    "refund-order",
    "replay-stripe-event",
    "resolve-difference",
    "submit-dispute-evidence",
    "update-dispute-evidence",
}


def main(cloud_file: Path) -> int:
    told = json.loads(cloud_file.read_text())
    cloud = Cloud(told["api_url"], told["aws_endpoint_url"], told["staff"])
    folder = cloud_file.parent / "api-check"
    folder.mkdir(exist_ok=True)
    started = time.monotonic()
    (folder / "seeds.json").write_text(json.dumps(plant(cloud), indent=1))
    (folder / "statuses.json").unlink(missing_ok=True)
    print(f"==> Made people and things to check with in {time.monotonic() - started:.0f} s", flush=True)
    with urllib.request.urlopen(f"{cloud.api_url}/openapi.json", timeout=30) as response:
        document = json.load(response)
    assert document["servers"] == [{"url": cloud.api_url}], document["servers"]
    (folder / "openapi.json").write_text(json.dumps(document))
    failed = check(folder, cloud.api_url)
    return max(failed, succeeding(folder, document))


def plant(cloud: Cloud) -> dict[str, Any]:
    """Seeds by operation; the groups are independent of one another and made at once."""
    seeds: dict[str, Seed] = {}
    with ThreadPoolExecutor(max_workers=6) as pool:
        for made in pool.map(lambda group: group(cloud), workspaces.GROUPS + market.GROUPS + [webhooks.webhooks]):
            seeds |= made
    return {name: asdict(seed) for name, seed in seeds.items()}


def check(folder: Path, api_url: str) -> int:
    command = [
        str(SCHEMATHESIS), "--config-file", str(HERE / "schemathesis.toml"),
        "run", str(folder / "openapi.json"), "--url", api_url, *sys.argv[2:],
    ]  # fmt: skip
    environment = os.environ | {
        "GGEN_API_CHECK": str(folder),
        "SCHEMATHESIS_HOOKS": "hooks",
        "PYTHONPATH": str(HERE),
    }
    return subprocess.run(command, cwd=folder, env=environment, check=False).returncode


def succeeding(folder: Path, document: dict) -> int:
    """Counts the operations that succeeded at least once."""
    found = folder / "statuses.json"
    statuses = json.loads(found.read_text()) if found.is_file() else {}
    named = [operation["operationId"] for path in document["paths"].values() for operation in path.values()]
    operations = [name for name in named if name not in AFTER_PAYMENTS]
    others = {
        name: dict(statuses.get(name, {}))
        for name in operations
        if not any(status.startswith("2") for status in statuses.get(name, {}))
    }
    percent = 100 * (len(operations) - len(others)) / len(operations)
    calls = sum(count for counted in statuses.values() for count in counted.values())
    print(f"{calls} calls; {len(operations) - len(others)} of {len(operations)} operations succeeded ({percent:.0f} %)")
    for name, counted in others.items():
        print(f"    {name} answered only {counted or 'nothing'}")
    if percent < SUCCEEDING_PERCENT_MIN:
        print(f"At least {SUCCEEDING_PERCENT_MIN} % have to.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))

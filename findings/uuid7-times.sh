#!/usr/bin/env bash
# PyPI uuid7 0.1.0, npm uuid 14.0.3: the time in a UUID of version 7.
#
# Expected: the first 48 bits of a UUID whose version is 7 are milliseconds since 1970 (RFC 9562, 5.7), so that ids of several
# services sort by time, and each library reads the time of the others' ids.
# What happens: PyPI's uuid7 writes version 7 with the layout of an earlier draft, in which seconds come first and fractions
# after them. Its id of November 2023 is from the year 2190 for who reads the RFC; one of January 2020 sorts
# behind every id of npm until the year 2174. Its own reader dates npm's ids to 1982 and 1983, and one hour
# between two of them is 14 minutes.
# Output: for three moments both ids, with the time by the RFC and by uuid7's reader, then the order.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" uuid@14.0.3
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check uuid7==0.1.0
cat > "$work/run.mjs" <<'EOF'
import { v7 } from "uuid";

console.log(process.argv.slice(2).map((milliseconds) => v7({ msecs: Number(milliseconds) })).join("\n"));
EOF
node "$work/run.mjs" 1577836800000 1700000000000 1700003600000 > "$work/npm.txt"
"$work/venv/bin/python" - <<'EOF'
from datetime import datetime, timedelta, timezone
from uuid import UUID

from uuid_extensions import uuid7, uuid_to_datetime

SHOWN = "%Y-%m-%d %H:%M:%S"
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def read(identifier):
    by_rfc = EPOCH + timedelta(milliseconds=identifier.int >> 80)
    return by_rfc.strftime(SHOWN), uuid_to_datetime(identifier).strftime(SHOWN)


changed = False
moments = {
    1577836800000: [("2020-01-01 00:00:00", "1982-03-17 11:54:22"), ("2174-10-19 03:38:52", "2020-01-01 00:00:00")],
    1700000000000: [("2023-11-14 22:13:20", "1983-02-25 16:37:42"), ("2190-08-27 14:13:20", "2023-11-14 22:13:20")],
    1700003600000: [("2023-11-14 23:13:20", "1983-02-25 16:52:21"), ("2190-08-27 18:19:05", "2023-11-14 23:13:20")],
}
by_npm = [UUID(line) for line in open("npm.txt").read().split()]
by_python = [uuid7(moment * 1_000_000) for moment in moments]
for identifiers, observed in zip(zip(by_npm, by_python), moments.values(), strict=True):
    found = [read(identifier) for identifier in identifiers]
    for name, identifier, (by_rfc, own) in zip(("npm", "PyPI"), identifiers, found, strict=True):
        print(f"{name} {str(identifier)[:18]}… version {identifier.version}: RFC 9562 {by_rfc}, uuid7 {own}")
    changed |= found != observed
behind = by_python[0] > by_npm[2]
print("an id of PyPI from 2020 is behind one of npm from 2023:", behind)
raise SystemExit("the behaviour has changed" if changed or not behind else 0)
EOF

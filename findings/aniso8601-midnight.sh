#!/usr/bin/env bash
# PyPI aniso8601 10.0.1: the end of a day.
#
# Expected: 24:00:00 is the first instant of the next day (ISO 8601 and XSD part 2, 3.3.7: 24:00:00
# of a day and 00:00:00 of the day after are one), as dateutil 2.9.0 reads it.
# What happens: it becomes 00:00:00 of the same day, 24 hours early and without an error. A day
# that is said as an interval from 00:00:00 to 24:00:00 has no length, and what is due at the end of
# a month is due a day before. Libraries of GraphQL and REST read their dates with this package.
# Output: one line per text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check aniso8601==10.0.1 python-dateutil==2.9.0
"$work/venv/bin/python" - <<'EOF'
import aniso8601
from dateutil.parser import isoparse

changed = False
for text, observed, expected in [
    ("2024-12-31T23:59:59Z", "2024-12-31T23:59:59+00:00", "2024-12-31T23:59:59+00:00"),
    ("2024-12-31T24:00:00Z", "2024-12-31T00:00:00+00:00", "2025-01-01T00:00:00+00:00"),
    ("2024-12-31T24:00", "2024-12-31T00:00:00", "2025-01-01T00:00:00"),
    ("20241231T2400Z", "2024-12-31T00:00:00+00:00", "2025-01-01T00:00:00+00:00"),
]:
    found, peer = aniso8601.parse_datetime(text).isoformat(), isoparse(text).isoformat()
    print(f"{text}: aniso8601 {found}, dateutil {peer}")
    changed |= found != observed or peer != expected
start, end = aniso8601.parse_interval("2024-12-31T00:00:00/2024-12-31T24:00:00")
print(f"2024-12-31T00:00:00/2024-12-31T24:00:00 lasts {end - start}")
changed |= start != end
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

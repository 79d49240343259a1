#!/usr/bin/env bash
# PyPI pendulum 3.3.0: times with an offset, and intervals of dates.
#
# Expected: 20:15:30+01:00 is 19:15:30 in UTC (ISO 8601; xsd:time is written like this), or the
# offset is refused; an interval of a date and a duration is read as one of a moment and a duration.
# What happens: the offset of a time is dropped and UTC is put in its place, an hour off, while the
# offset of a date with a time is kept; `2024-01-01/P1M` raises a TypeError about hours.
# Output: one line per text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pendulum==3.3.0
"$work/venv/bin/python" - <<'EOF'
import pendulum

changed = False
for text, observed in [
    ("2024-01-01T20:15:30+01:00", "20:15:30+01:00"),
    ("20:15:30Z", "20:15:30+00:00"),
    ("20:15:30+01:00", "20:15:30+00:00"),
    ("20:15:30-08:00", "20:15:30+00:00"),
]:
    found = pendulum.parse(text).isoformat()[11:]
    print(f"{text}: {found}; with exact=True {pendulum.parse(text, exact=True)!r}")
    changed |= found != observed
for text, observed in [
    ("2024-01-01T00:00:00/P1M", "2024-02-01T00:00:00+00:00"),
    ("2024-01-01/P1M", "Date.add() got an unexpected keyword argument 'hours'"),
    ("P1M/2024-02-01", "Date.subtract() got an unexpected keyword argument 'hours'"),
]:
    try:
        found = pendulum.parse(text).end.isoformat()
    except TypeError as error:
        found = str(error)
    print(f"{text}: {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

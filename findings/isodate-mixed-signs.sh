#!/usr/bin/env bash
# PyPI isodate 0.7.2: a month less two days, as text.
#
# Expected: a duration that is written and read again is the same one. XSD has one sign for all of it
# (part 2, 3.3.6), so that a month less two days has no lexical form and is refused, as a value that
# cannot be written.
# What happens: Duration allows the difference, adds it to a date as it should, and writes "-P1M2D": minus one
# month and minus two days, without an error. A month less two days after 1 May is 30 May, and 30 March
# once the duration was stored. A year less a day becomes minus a year and a day.
# Two durations that are equal, P1Y and P12M, have two hashes, so that a set holds both.
# Output: for each duration its text, 1 May 2024 plus it, and the same after it was written and read.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check isodate==0.7.2
"$work/venv/bin/python" - <<'PY'
from datetime import date, timedelta

from isodate import Duration, duration_isoformat, parse_duration

START = date(2024, 5, 1)
changed = False
for title, duration, text, before, after in [
    ("a month and two days", Duration(months=1) + timedelta(days=2), "P1M2D", date(2024, 6, 3), date(2024, 6, 3)),
    ("a month less two days", Duration(months=1) - timedelta(days=2), "-P1M2D", date(2024, 5, 30), date(2024, 3, 30)),
    ("a year less a day", Duration(years=1) - timedelta(days=1), "-P1Y1D", date(2025, 4, 30), date(2023, 4, 30)),
    ("two days less a month", timedelta(days=2) - Duration(months=1), "-P1M2D", date(2024, 4, 3), date(2024, 3, 30)),
]:
    written = duration_isoformat(duration)
    dates = START + duration, START + parse_duration(written)
    print(f"{title}: {written}, {dates[0]}, after a round {dates[1]}")
    changed |= (written, *dates) != (text, before, after)
year, months = parse_duration("P1Y"), parse_duration("P12M")
print(f"P1Y == P12M: {year == months}, in a set of both {len({year, months})}")
changed |= not (year == months and len({year, months}) == 2)
raise SystemExit("the behaviour has changed" if changed else 0)
PY

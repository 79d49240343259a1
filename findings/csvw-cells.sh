#!/usr/bin/env bash
# PyPI csvw 4.1.1: cells of a table that is described by CSV on the Web.
#
# Expected (Tabular Data Model, 6.4.2): the pattern "000" is three digits or more; xsd:integer has no
# decimal point and no "_"; "5%" is 0.05; a time has no date, and keeps its fraction of a second;
# infinity is written "INF".
# What happens: for "000" the cell 005 is refused and 1005 taken, since the number is compared, not
# the text. "1.0" and "1_000" are integers, "5%" is refused. A time is a moment of the day on which
# the program runs, without its fraction, so that yesterday's result is not equal to today's. Infinity is
# written "inf", which is no xsd:double.
# Output: for each datatype what the cells become.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check csvw==4.1.1
"$work/venv/bin/python" - <<'EOF'
import datetime
import json
import pathlib
import warnings
from importlib.metadata import version

from csvw import Table

warnings.simplefilter("ignore")
print("csvw", version("csvw"))
data, metadata = pathlib.Path("data.csv"), pathlib.Path("metadata.json")


def table(datatype):
    schema = {"columns": [{"name": "value", "datatype": datatype}]}
    metadata.write_text(json.dumps({"@context": "http://www.w3.org/ns/csvw", "url": data.name, "tableSchema": schema}))
    return Table.from_file(metadata)


def cell(datatype, text):
    data.write_text(f"value\n{text}\n")
    try:
        return list(table(datatype))[0]["value"]
    except ValueError:
        return "refused"


three_digits = {"base": "integer", "format": {"pattern": "000"}}
changed = False
for datatype, text, observed in [
    (three_digits, "005", "refused"),
    (three_digits, "1005", "1005"),
    ("integer", "1.0", "1"),
    ("integer", "1_000", "1000"),
    ("number", "0.05", "0.05"),
    ("number", "5%", "refused"),
]:
    found = str(cell(datatype, text))
    print(f"{json.dumps(datatype)} {text}: {found}")
    changed |= found != observed
moment = cell("time", "10:11:12.5")
today = isinstance(moment, datetime.datetime) and moment.date() == datetime.date.today()
print(f'"time" 10:11:12.5: {moment.time()} of today: {today}')
changed |= str(moment.time()) != "10:11:12" or not today
table("double").write([{"value": float("inf")}], fname=data)
written = data.read_text().splitlines()[1]
print('"double" infinity is written:', written)
changed |= written != "inf"
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

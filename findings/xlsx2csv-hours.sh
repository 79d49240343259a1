#!/usr/bin/env bash
# PyPI xlsx2csv 0.8.6 with openpyxl 3.1.5: moments and amounts of a spreadsheet as CSV.
#
# Expected: a cell of a quarter to six in the afternoon is 17:45 in CSV; a small number is
# not zero, and an amount has the decimals of its format.
# What happens: openpyxl gives a datetime the format "yyyy-mm-dd h:mm:ss", where "h" counts to 23, since
# there is no AM/PM; xlsx2csv counts to 12: 17:45:30 becomes 05:45:30 and midnight 12:00:00, without
# "PM". A duration of 30 hours is 1.25, 0.0000001 is 0, and the format 0.00 "EUR" gives eight decimals.
# Output: for each cell its format and the text in CSV.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check xlsx2csv==0.8.6 openpyxl==3.1.5
"$work/venv/bin/python" - <<'EOF'
import csv
import io
from datetime import datetime, timedelta
from importlib.metadata import version

from openpyxl import Workbook
from xlsx2csv import Xlsx2csv

print("xlsx2csv", version("xlsx2csv"), "openpyxl", version("openpyxl"))
cells = [
    (datetime(2026, 3, 29, 9, 5, 7), None, "2026-03-29 09:05:07"),
    (datetime(2026, 3, 29, 17, 45, 30), None, "2026-03-29 05:45:30"),
    (datetime(2026, 3, 29), None, "2026-03-29 12:00:00"),
    (datetime(2026, 3, 29, 17, 45, 30), "yyyy-mm-dd hh:mm:ss", "2026-03-29 17:45:30"),
    (timedelta(hours=30), None, "1.25"),
    (0.0000001, None, "0"),
    (1234.5, '0.00 "EUR"', "1234.50000000"),
]
book = Workbook()
for row, (value, number_format, _) in enumerate(cells, start=1):
    cell = book.active.cell(row, 1, value)
    if number_format is not None:
        cell.number_format = number_format
book.save("cells.xlsx")
out = io.StringIO()
Xlsx2csv("cells.xlsx").convert(out)
changed = False
for (cell,), (value, _, observed), (found,) in zip(book.active.iter_rows(), cells, csv.reader(io.StringIO(out.getvalue())), strict=True):
    print(f"{value} as {cell.number_format}: {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# PyPI workdays 1.4: days on which an invoice is due.
#
# Expected: it gives "excel-like" functions by its documentation, for "invoice due dates"; a holiday is one day off,
# however often it is in the list, such as 25 December in the lists of two countries; the days from Friday to Monday
# are as many as from Monday to Friday, with a minus. npm's hyperformula 3.5.0 has the same functions so.
# What happens: a holiday that is in the list twice is taken off twice, so that ten working days end on Friday, 8
# January, instead of Wednesday, and 13 working days are 11. Backwards, five working days are -3, and from
# Monday to the Friday before are 0, as many as on a weekend.
# Output: each call with the answers of workdays and of hyperformula.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check workdays==1.4
npm install --silent --no-audit --no-fund --prefix "$work" hyperformula@3.5.0
cat > "$work/run.cjs" <<'EOF'
const { HyperFormula } = require("hyperformula");

const days = ["DATE(2026,12,25)", "DATE(2027,1,1)"].map((day) => [`=${day}`]);
const answers = [
  "NETWORKDAYS(DATE(2026,12,21),DATE(2027,1,8),A1:A2)",
  "NETWORKDAYS(DATE(2026,12,21),DATE(2027,1,8),A1:A4)",
  "TEXT(WORKDAY(DATE(2026,12,21),10,A1:A2),\"yyyy-mm-dd\")",
  "TEXT(WORKDAY(DATE(2026,12,21),10,A1:A4),\"yyyy-mm-dd\")",
  "NETWORKDAYS(DATE(2026,1,5),DATE(2026,1,9))",
  "NETWORKDAYS(DATE(2026,1,9),DATE(2026,1,5))",
  "NETWORKDAYS(DATE(2026,1,5),DATE(2026,1,2))",
].map((text) => {
  const sheet = HyperFormula.buildFromArray([...days, ...days, [`=${text}`]], { licenseKey: "gpl-v3" });
  return String(sheet.getCellValue({ sheet: 0, row: 4, col: 0 }));
});
require("node:fs").writeFileSync("sheet.json", JSON.stringify(answers));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json
from datetime import date

from workdays import networkdays, workday

holidays = [date(2026, 12, 25), date(2027, 1, 1)]
first, last = date(2026, 12, 21), date(2027, 1, 8)
monday, friday = date(2026, 1, 5), date(2026, 1, 9)
changed = False
for (what, found, observed), in_sheet in zip(
    [
        ("working days, holidays once", networkdays(first, last, holidays), ("13", "13")),
        ("working days, holidays twice", networkdays(first, last, holidays * 2), ("11", "13")),
        ("ten days on, holidays once", workday(first, 10, holidays), ("2027-01-06", "2027-01-06")),
        ("ten days on, holidays twice", workday(first, 10, holidays * 2), ("2027-01-08", "2027-01-06")),
        ("Monday to Friday", networkdays(monday, friday), ("5", "5")),
        ("Friday back to Monday", networkdays(friday, monday), ("-3", "-5")),
        ("Monday back to Friday", networkdays(monday, date(2026, 1, 2)), ("0", "-2")),
    ],
    json.load(open("sheet.json")),
    strict=True,
):
    print(f"{what}: {found}, {in_sheet}")
    changed |= (str(found), in_sheet) != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# npm mt940-js 1.0.0, mt940js 1.3.5, PyPI mt-940 5.1.1: statement lines (:61:) of MT940 at the end of a year.
#
# Expected (SWIFT, MT940, field 61): RC is the reversal of a credit, which is a debit, RD the reversal of a debit;
# the entry date has no year, so that 0102 beside the value date 251231 is in the next one; the bank's
# reference has up to 16 characters. The lines add up to the difference of the balances, here 0.
# What happens: for mt940-js isCredit is true for RC and false for RD, and isExpense true for all four lines;
# a bank's reference of fewer than 16 characters is dropped; the id, by its documentation made of the description
# too, is made before the description is read, so that a line and its reversal on one day have one. mt-940 negates D
# alone, unless asked (reversal_sign, in its documentation), and is 200.00 off. mt940js is right here, but like
# mt940-js it puts the entry of 2 January 2026 in 2025.
# Output: for each reader the signed amounts with their entry dates, and the sum.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" mt940-js@1.0.0 mt940js@1.3.5 tslib@2.8.1
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check mt-940==5.1.1
cat > "$work/statement.sta" <<'EOF'
:20:STATEMENT
:25:12345678/1234567890
:28C:1/1
:60F:C251230EUR1000,00
:61:2512301230C100,00NTRFREF1//BANK1
:86:payment
:61:2512301230RC100,00NTRFREF1//BANK2
:86:payment sent back
:61:2512311231D25,00NTRFREF2//BANK3
:86:direct debit
:61:2512310102RD25,00NTRFREF2//BANK4
:86:direct debit sent back
:62F:C260102EUR1000,00
-
EOF
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const mt940Js = require("mt940-js");
const { Parser } = require("mt940js");

(async () => {
  const [first] = await mt940Js.read(readFileSync("statement.sta"));
  const [second] = new Parser().parse(readFileSync("statement.sta", "utf8"));
  writeFileSync("found.json", JSON.stringify({
    "mt940-js": first.transactions.map((line) => [line.isCredit ? line.amount : -line.amount, line.entryDate]),
    mt940js: second.transactions.map((line) => [line.amount, line.entryDate.toISOString().slice(0, 10)]),
    others: first.transactions.map((line) => [line.id, line.isExpense, line.bankReference]),
  }));
})();
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

import mt940

found = json.load(open("found.json"))
lines = mt940.parse("statement.sta")
found["mt-940"] = [[float(line.data["amount"].amount), str(line.data["entry_date"])] for line in lines]
days = ["2025-12-30", "2025-12-30", "2025-12-31"]
observed = {
    "mt940-js": ([100, 100, -25, -25], [*days, "2025-01-02"]),
    "mt940js": ([100, -100, -25, 25], [*days, "2025-01-02"]),
    "mt-940": ([100, 100, -25, 25], [*days, "2026-01-02"]),
}
ids, expenses, references = zip(*found["others"], strict=True)
print("mt940-js: ids", *ids, "isExpense", *expenses, "bank references", references)
changed = ids[0] != ids[1] or expenses != (True,) * 4 or references != ("",) * 4
for name, (amounts, dates) in observed.items():
    print(f"{name}:", *(f"{amount:+} on {date}," for amount, date in found[name]), "sum", sum(a for a, _ in found[name]))
    changed |= found[name] != [list(pair) for pair in zip(amounts, dates, strict=True)]
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# npm loanjs 1.1.2 beside PyPI amortization 3.0.1: schedules of loans and of payments by instalments.
#
# Expected: the capital of all instalments is the amount that was lent, and the instalments are the sum that is
# shown; what rounding leaves is in the last one, as amortization does it.
# What happens: each instalment is rounded and the last is not made to fit, while its remainder is set to 0 and
# capitalSum to the amount: of 20000.00 in 360 months 2.11 are never paid, of 1000.00 in 12 months 0.02 too
# much. With payment at the beginning of the month ("annuityDue") it is 217.36 of 20000.00 and 4.38 of 1000.00.
# Output: for each loan the capital and the total of its instalments, beside the sums that loanjs shows.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" loanjs@1.1.2
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check amortization==3.0.1
cat > "$work/run.cjs" <<'EOF'
const { Loan } = require("loanjs");

const total = (list, name) => list.reduce((sum, part) => sum + Math.round(part[name] * 100), 0) / 100;
const found = [[1000, 12, 5], [1000, 7, 3.3], [20000, 360, 4]].flatMap((loan) =>
  ["annuity", "annuityDue", "diminishing"].map((kind) => {
    const { installments, capitalSum, sum } = new Loan(...loan, kind);
    const amounts = [total(installments, "capital"), capitalSum, total(installments, "installment"), sum];
    return [...loan, kind, [...amounts, installments.at(-1).remain].join(" ")];
  }),
);
require("node:fs").writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

from amortization.schedule import amortization_schedule

observed = [
    "1000.02 1000 1027.32 1027.3 0", "995.62 1000 1023 1027.38 0", "999.96 1000 1027.05 1027.09 0",
    "999.97 1000 1011.01 1011.04 0", "997.23 1000 1008.28 1011.05 0", "1000.02 1000 1011.02 1011 0",
    "19997.89 20000 34372.8 34374.91 0", "19782.64 20000 34261.2 34478.56 0", "20001.6 20000 32034.04 32032.44 0",
]
changed = False
for (amount, months, rate, kind, answer), expected in zip(json.load(open("found.json")), observed, strict=True):
    capital, shown_capital, total, shown_total, remain = answer.split()
    print(f"{amount} in {months} months at {rate} %, {kind}: capital {capital}, shown {shown_capital};"
          f" instalments {total}, shown {shown_total}; remainder {remain}")
    changed |= answer != expected
    if kind == "annuity":
        rows = list(amortization_schedule(amount, rate / 100, months))
        by_amortization = [round(sum(part), 2) for part in ([r.principal for r in rows], [r.amount for r in rows])]
        print(f"  amortization: capital {by_amortization[0]}, instalments {by_amortization[1]}")
        changed |= by_amortization != [amount, float(shown_total)]
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

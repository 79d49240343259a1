#!/usr/bin/env bash
# npm money-math 2.6.3: amounts below zero, beside Python's decimal.
#
# Expected: amounts are texts such as "0.25" or "-42.10" by its documentation, and a result is rounded to the whole
# cent, so that a tax of -49.99 is that of 49.99 with a minus, or a cent away where it lies half between two.
# What happens: after the product or quotient was cut towards zero, a positive half is added that fits positive
# remainders alone. -2.00 / 3.00 is -0.65, neither of its two cents; 7 % of -49.99 is -3.49 (exactly -3.4993);
# -0.05 * 0.10 is 0.01, a refund that became a charge. roundUpTo5Cents of -42.02 is -41.99, no multiple of 5
# cents, and roundTo5Cents of -42.03 is -41.95. add, subtract and all positive amounts are right.
# Output: for each operation the result for the amount, for its negative, and the exact value of the latter.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" money-math@2.6.3
cat > "$work/operations.json" <<'EOF'
[["div", "2.00", "3.00", "0.67 -0.65"],
 ["div", "100.00", "7.00", "14.29 -14.27"],
 ["div", "10.00", "4.00", "2.50 -2.50"],
 ["mul", "9.99", "0.19", "1.90 -1.88"],
 ["mul", "0.05", "0.10", "0.01 0.01"],
 ["percent", "49.99", "7.00", "3.50 -3.49"],
 ["percent", "9.99", "19.00", "1.90 -1.89"],
 ["percent", "0.10", "5.00", "0.01 0.01"],
 ["roundTo5Cents", "42.03", "0.05", "42.05 -41.95"],
 ["roundUpTo5Cents", "42.02", "0.05", "42.05 -41.99"]]
EOF
node -e '
const money = require("money-math");
const operations = JSON.parse(require("node:fs").readFileSync("operations.json", "utf8"));
console.log(JSON.stringify(operations.map(([name, a, b]) => [money[name](a, b), money[name](`-${a}`, b)])));
' > "$work/found.json"
python3 - <<'EOF'
import json
from decimal import Decimal

exact = {"div": lambda a, b: a / b, "mul": lambda a, b: a * b, "percent": lambda a, b: a * b / 100}
changed = False
for (name, a, b, observed), found in zip(json.load(open("operations.json")), json.load(open("found.json")), strict=True):
    value = exact.get(name, lambda a, _: a)(-Decimal(a), Decimal(b))
    print(f"{name} {a}, {b}: {found[0]}; -{a}: {found[1]}, exactly {value:.6}")
    changed |= " ".join(found) != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# npm currency.js 2.0.4: refunds of half a cent, and amounts as text.
#
# Expected: to take back an amount is the amount with a minus; a text that is a number to
# JavaScript, such as String(1e21) or Python's format of Decimal("1E+5"), is that number or an error.
# What happens: halves are rounded up, below zero too, so that 1.005 is 1.01 and -1.005 is -1.00:
# a charge and its refund differ by a cent, in amounts, products and divisions. In a text all that
# is no digit, point, minus or bracket is dropped: "1e5" is 15, "1/2" is 12, and the minus sign of
# typography (U+2212), which Intl.NumberFormat of Swedish writes, is lost, so that a debit is a credit.
# Output: one line per amount and text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" currency.js@2.0.4
cat > "$work/run.mjs" <<'EOF'
import currency from "currency.js";

let changed = false;
const swedish = new Intl.NumberFormat("sv").format(-5);
for (const [title, found, observed] of [
  ["1.005", currency(1.005).value, 1.01],
  ["-1.005", currency(-1.005).value, -1],
  ["2.5 / 100", currency(2.5).divide(100).value, 0.03],
  ["-2.5 / 100", currency(-2.5).divide(100).value, -0.02],
  ['"1.5"', currency("1.5").value, 1.5],
  ['"1e5"', currency("1e5").value, 15],
  ['"1E+5"', currency("1E+5").value, 15],
  [`String(${1e21})`, currency(String(1e21)).value, 121],
  ['"1/2"', currency("1/2").value, 12],
  [JSON.stringify(swedish), currency(swedish).value, 5],
]) {
  console.log(`${title} is ${found}`);
  changed ||= found !== observed;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

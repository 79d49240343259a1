#!/usr/bin/env bash
# npm js-money 0.6.3: splitting an amount, and amounts with decimals.
#
# Expected: who has no share gets nothing, in a refund too; the cents that are left go to those
# who have one. fromDecimal takes 19.99 dollars, which are 1999 cents.
# What happens: the cents that are left go to the first ones, share or not: 1.01 dollars by 0, 50
# and 50 are 1, 50 and 50 cents, and a refund of 1.01 is +1, -51 and -51. fromDecimal(19.99, "USD")
# throws "Amount must be an integer" (19.99 * 100 is 1998.9999999999998), and with "floor" as rounder
# it is 19.98.
# Output: the shares of each amount, and what each decimal number becomes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" js-money@0.6.3
cat > "$work/run.cjs" <<'EOF'
const Money = require("js-money");
console.log("js-money", require("js-money/package.json").version);
let changed = false;
for (const [cents, shares, observed] of [
  [101, [50, 50, 0], "51,50,0"],
  [101, [0, 50, 50], "1,50,50"],
  [-101, [50, 50, 0], "-50,-51,0"],
  [-101, [0, 50, 50], "1,-51,-51"],
]) {
  const found = new Money(cents, "USD").allocate(shares).map((part) => part.amount).join();
  console.log(`${cents} cents by ${shares}: ${found}`);
  changed ||= found !== observed;
}
for (const [amount, rounder, observed] of [
  [1.4, undefined, "140"],
  [19.99, undefined, "Amount must be an integer"],
  [19.99, "floor", "1998"],
  [19.99, "round", "1999"],
]) {
  let found;
  try {
    found = String(Money.fromDecimal(amount, "USD", rounder).amount);
  } catch (error) {
    found = error.message;
  }
  console.log(`fromDecimal(${amount}, "USD", ${rounder}): ${found}`);
  changed ||= found !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.cjs"

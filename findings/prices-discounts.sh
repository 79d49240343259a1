#!/usr/bin/env bash
# PyPI prices 1.1.1: discounts on prices with tax.
#
# Expected: a discount of a half halves the net price and the tax with it, since a tax is counted on what is left
# (Directive 2006/112/EC, article 79); a way of rounding that is asked for is used, for a range of prices as
# for a price.
# What happens: what comes off the gross price comes off the net price in full, and the tax stays: 10.00 net,
# 12.30 gross are 3.85 and 6.15 at 50 %, 0 and 1.23 at 90 %, so that all of the price is tax. Of a
# net discount the tax of 2.30 stays too. (An answer to issue 33 says that this is meant; the documentation does not.)
# For ranges the argument "rounding" is dropped: 6.70 where 6.69 is the price of a single one.
# Output: for each discount net, gross and the rate of tax that they make, then a price and a range.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check prices==1.1.1
"$work/venv/bin/python" - <<'EOF'
from decimal import ROUND_HALF_UP, Decimal

from prices import Money, MoneyRange, TaxedMoney, percentage_discount

changed = False
price = TaxedMoney(net=Money("10.00", "EUR"), gross=Money("12.30", "EUR"))
for percentage, from_gross, observed in [
    (0, True, "10.00 12.30"),
    (20, True, "7.54 9.84"),
    (50, True, "3.85 6.15"),
    (90, True, "0 1.23"),
    (50, False, "5.00 7.30"),
    (90, False, "1.00 3.30"),
]:
    left = percentage_discount(price, percentage, from_gross=from_gross)
    found = f"{left.net.amount} {left.gross.amount}"
    rate = f"{left.tax.amount / left.net.amount:.0%}" if left.net.amount else "without end"
    print(f"{percentage} % of {'gross' if from_gross else 'net'}: net and gross {found}, tax {left.tax.amount}, a rate {rate}")
    changed |= found != observed
single = Money("9.99", "EUR")
discounted = percentage_discount(single, Decimal(33), rounding=ROUND_HALF_UP)
in_range = percentage_discount(MoneyRange(single, single), Decimal(33), rounding=ROUND_HALF_UP)
print(f"9.99 less 33 %, rounded half up: {discounted.amount}; in a range: {in_range.start.amount}")
changed |= (str(discounted.amount), str(in_range.start.amount)) != ("6.69", "6.70")
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

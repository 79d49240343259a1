#!/usr/bin/env bash
# PyPI stockholm 0.5.7: sub-units (cents) of currencies that do not have two decimals.
#
# Expected: 1234 yen are 1234 sub-units, however the currency was named, and an amount that is
# written as JSON and read again is the same amount.
# What happens: only the class JPY of stockholm.currency knows its decimals. "JPY" and
# Currency("JPY") have two, so that from_sub_units(1234, "JPY") is 12.34 yen. What comes from JSON,
# a dict or protobuf has a name alone: its sub-units are 100 times as many, while == says that
# nothing has changed. In a sum it is the first one that decides.
# Output: sub-units of the same amount on each way.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check stockholm==0.5.7
"$work/venv/bin/python" - <<'EOF'
from importlib.metadata import version

from stockholm import Currency, Money
from stockholm.currency import JPY, KWD

print("stockholm", version("stockholm"))
changed = False
yen = Money(1234, JPY)
for what, found, observed in [
    ("from_sub_units(1234, JPY)", Money.from_sub_units(1234, JPY), "1234 JPY"),
    ('from_sub_units(1234, "JPY")', Money.from_sub_units(1234, "JPY"), "12.34 JPY"),
    ('from_sub_units(1234, Currency("JPY"))', Money.from_sub_units(1234, Currency("JPY")), "12.34 JPY"),
    ("from_sub_units(1234, KWD)", Money.from_sub_units(1234, KWD), "1.234 KWD"),
    ('from_sub_units(1234, "KWD")', Money.from_sub_units(1234, "KWD"), "12.34 KWD"),
    ("sub-units of 1234 JPY", yen.sub_units, "1234"),
    ("the same after JSON", Money.from_json(yen.as_json()).sub_units, "123400"),
    ("equal to the one before", Money.from_json(yen.as_json()) == yen, "True"),
    ('sub-units of Money(1, JPY) + Money(1, "JPY")', (Money(1, JPY) + Money(1, "JPY")).sub_units, "2"),
    ('sub-units of Money(1, "JPY") + Money(1, JPY)', (Money(1, "JPY") + Money(1, JPY)).sub_units, "200"),
]:
    print(f"{what}: {found}")
    changed |= str(found) != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

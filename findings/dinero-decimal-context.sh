#!/usr/bin/env bash
# PyPI dinero 0.4.0: showing an amount of money.
#
# Expected: a library for money computes with what precision it likes, and leaves Python's decimal
# context, which all code of the thread shares, as it was.
# What happens: format() and the sums set the precision of the whole thread to 10 digits. From then
# on, plain Decimals of other code lose their cents from 100 million on, with no error; dinero
# itself then raises decimal.InvalidOperation at 123456789.01 euros.
# Output: the same sum of Decimals before and after one amount is shown, and a larger amount.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check dinero==0.4.0
"$work/venv/bin/python" - <<'EOF'
from decimal import Decimal, InvalidOperation, getcontext
from importlib.metadata import version

from dinero import Dinero
from dinero.currencies import EUR


def turnover():
    return Decimal("123456789.01") + Decimal("0.01")


print("dinero", version("dinero"))
before = (getcontext().prec, str(turnover()))
shown = Dinero("10.00", EUR).format()
after = (getcontext().prec, str(turnover()))
print("precision and sum before:", *before)
print("shown:", shown)
print("precision and sum after:", *after)
try:
    large = Dinero("123456789.01", EUR).format()
except InvalidOperation:
    large = "InvalidOperation"
print("123456789.01 EUR:", large)
changed = (before, shown, after, large) != ((28, "123456789.02"), "10.00", (10, "123456789.0"), "InvalidOperation")
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

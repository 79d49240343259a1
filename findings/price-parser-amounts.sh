#!/usr/bin/env bash
# PyPI price-parser 0.5.1 with babel 2.18.0: amounts of money read from text.
#
# Expected: what one library writes by CLDR's rules the other reads as the same amount, or refuses.
# What happens: a minus is dropped, so that a credit note is an invoice; three digits after a point are
# taken for thousands even behind a zero, so that 0.125 Bahraini dinars are 125; at the Swiss
# apostrophe U+2019 the number ends: 1,234.50 francs are 1.
# Output: for each amount the text of Babel and what is read from it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check price-parser==0.5.1 babel==2.18.0
"$work/venv/bin/python" - <<'EOF'
from decimal import Decimal
from importlib.metadata import version

from babel.numbers import format_currency
from price_parser import Price

print("price-parser", version("price-parser"), "babel", version("babel"))
changed = False
for amount, currency, locale, observed in [
    ("1234.50", "EUR", "de_DE", "1234.50"),
    ("1234.50", "CHF", "de_CH", "1"),
    ("12345678.90", "CHF", "de_CH", "12"),
    ("-12.50", "EUR", "de_DE", "12.50"),
    ("-12.50", "USD", "en_US", "12.50"),
    ("12.125", "KWD", "en_US", "12125"),
    ("0.125", "BHD", "en_US", "125"),
]:
    text = format_currency(Decimal(amount), currency, locale=locale)
    found = str(Price.fromstring(text).amount)
    print(f"{amount} {currency}: {text!a} is read as {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

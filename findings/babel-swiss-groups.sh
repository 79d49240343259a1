#!/usr/bin/env bash
# PyPI babel 2.19.0: Swiss amounts of a million and more.
#
# Expected: 1,234,567.80 francs are CHF 1'234'567.80 in de_CH, as JavaScript's Intl writes them from
# CLDR 48; Babel 2.18.0 has two separators as well, U+2019 from CLDR 47.
# What happens: the separator of Switzerland and Liechtenstein is now the apostrophe "'", which is
# also the quote of number patterns, and Babel takes quotes out of the finished text, in pairs: one
# separator stays, two are gone, of three the last one stays: CHF 1234567'890.80. A strict
# parse_decimal refuses "1'234'567.80", since it compares with what Babel would have written.
# Output: each amount from a thousand to a thousand million, and what is read strictly.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
"$work/venv/bin/python" - <<'EOF'
from decimal import Decimal
from importlib.metadata import version

from babel.numbers import NumberFormatError, format_currency, parse_decimal

print("babel", version("babel"))
changed = False
for locale, amount, observed in [
    ("de_CH", "1234.50", "CHF\u00a01'234.50"),
    ("de_CH", "123456.70", "CHF\u00a0123'456.70"),
    ("de_CH", "1234567.80", "CHF\u00a01234567.80"),
    ("fr_CH", "1234567.80", "1234567,80\u00a0CHF"),
    ("de_LI", "1234567.80", "CHF\u00a01234567.80"),
    ("de_CH", "1234567890.80", "CHF\u00a01234567'890.80"),
    ("de_AT", "1234567.80", "CHF\u00a01.234.567,80"),
]:
    found = format_currency(Decimal(amount), "CHF", locale=locale)
    print(f"{amount} in {locale}: {found}")
    changed |= found != observed
try:
    read = str(parse_decimal("1'234'567.80", locale="de_CH", strict=True))
except NumberFormatError:
    read = "refused"
print("1'234'567.80 read strictly:", read)
changed |= read != "refused"
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

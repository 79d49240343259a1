#!/usr/bin/env bash
# PyPI babel 2.19.0 beside JavaScript's Intl: amounts of money as text.
#
# Expected: both take their rules from CLDR, so that an invoice shows the same amount in the
# browser and in the PDF, and what one writes the other reads.
# What happens: half a cent is rounded to even by Babel (CLDR's own default) and away from zero by
# Intl (ECMA-402, halfExpand): $1.00 and $1.01 for 1.005. A negative number of Swedish, Finnish,
# Norwegian or Slovene has U+2212 from Intl and "-" from Babel, whose parse_decimal refuses
# U+2212 in these languages too.
# Output: for each amount and language both texts, and what Babel reads.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
node -e '
const money = (text) => new Intl.NumberFormat("en", { style: "currency", currency: "USD" }).format(text);
const number = (language) => new Intl.NumberFormat(language).format(-5.5);
console.log(JSON.stringify([["0.005", "1.005", "1.015", "1234.565"].map(money), ["en", "sv", "fi", "nb", "sl"].map(number)]));
' > "$work/intl.json"
"$work/venv/bin/python" - <<'EOF'
import json
from decimal import Decimal

from babel.numbers import NumberFormatError, format_currency, format_decimal, parse_decimal

amounts, numbers = json.load(open("intl.json"))
changed = False
for amount, by_intl, observed in zip(
    ["0.005", "1.005", "1.015", "1234.565"],
    amounts,
    [("$0.00", "$0.01"), ("$1.00", "$1.01"), ("$1.02", "$1.02"), ("$1,234.56", "$1,234.57")],
    strict=True,
):
    by_babel = format_currency(Decimal(amount), "USD", locale="en")
    print(f"{amount}: Babel {by_babel}, Intl {by_intl}")
    changed |= (by_babel, by_intl) != observed
for language, by_intl in zip(["en", "sv", "fi", "nb", "sl"], numbers, strict=True):
    by_babel = format_decimal(Decimal("-5.5"), locale=language)
    try:
        read = str(parse_decimal(by_intl, locale=language))
    except NumberFormatError:
        read = "refused"
    print(f"{language}: Babel {by_babel!a}, Intl {by_intl!a}, read by Babel: {read}")
    changed |= (by_babel[0], by_intl[0], read) != (("-", "-", "-5.5") if language == "en" else ("-", "\u2212", "refused"))
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

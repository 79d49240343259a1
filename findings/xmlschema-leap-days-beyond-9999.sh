#!/usr/bin/env bash
# PyPI xmlschema 4.3.2 (elementpath 5.1.4), XSD 1.1: 29 February beyond the year 9999.
#
# Expected: the Gregorian rule holds for every year (part 2, 3.3.7): 20000 is a leap year,
# 42023 is not.
# What happens: the date is looked up in another, smaller year with another rule, so that
# 20000-02-29 is invalid and 42023-02-29 valid; years before 1 and up to 9999 are right.
# Output: one line per literal.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check xmlschema==4.3.2 elementpath==5.1.4
"$work/venv/bin/python" - <<'EOF'
import xmlschema

print("xmlschema", xmlschema.__version__)
schema = xmlschema.XMLSchema11(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="any" type="xs:string"/></xs:schema>'
)
types = schema.builtin_types()
changed = False
for datatype, literal, observed in [
    ("date", "2000-02-29", True),
    ("date", "-0004-02-29", True),
    ("date", "20000-02-29", False),
    ("date", "62024-02-29", False),
    ("date", "42023-02-29", True),
    ("dateTime", "20283-02-29T00:00:00", True),
]:
    valid = types[datatype].is_valid(literal)
    print(f"xs:{datatype} {literal!a} is {'valid' if valid else 'invalid'}")
    changed |= valid != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# PyPI xmlschema 4.3.2, XSD 1.1: numbers.
#
# Expected: xs:integer has the digits 0 to 9 alone (part 2, 3.4.13), and neither it nor
# xs:decimal (3.3.3) has a separator of thousands.
# What happens: xs:integer and what is derived from it take whatever Python's int() does,
# so digits of any script and underscores; xs:decimal does not, but takes a space between
# digits. Whoever judges literals by it has to overrule these.
# Output: xs:integer '\u0664\u0662', xs:unsignedByte '\u0967' and xs:integer '1_000' are
# valid, xs:decimal '1_000' is not and xs:decimal '1 000' is.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check xmlschema==4.3.2
"$work/venv/bin/python" - <<'EOF'
import xmlschema

print("xmlschema", xmlschema.__version__)
schema = xmlschema.XMLSchema11(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="any" type="xs:string"/></xs:schema>'
)
types = schema.builtin_types()
changed = False
for datatype, literal, observed in [
    ("integer", "\u0664\u0662", True),
    ("unsignedByte", "\u0967", True),
    ("integer", "1_000", True),
    ("decimal", "\u0664\u0662", False),
    ("decimal", "1_000", False),
    ("decimal", "1 000", True),
    ("integer", "1 000", False),
]:
    valid = types[datatype].is_valid(literal)
    print(f"xs:{datatype} {literal!a} is {'valid' if valid else 'invalid'}")
    changed |= valid != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# PyPI xmlschema 4.3.2, XSD 1.1: names with letters beyond U+FFFF.
#
# Expected: XML 1.0 in its fifth edition, and the same for XSD 1.1, lets a name begin with
# U+10000 to U+EFFFF: Deseret, Adlam, Gothic, most of Han's extensions.
# What happens: Name, NCName and NMTOKEN refuse all of them, while letters of the first
# plane that only the fifth edition knows (U+20AC, the euro sign, among them) pass.
# Output: U+10400 and U+20000 are invalid, U+20AC and U+65E5 valid.
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
    ("NCName", "\U00010400", False),
    ("NCName", "\U00020000", False),
    ("NMTOKEN", "a\U00020000", False),
    ("NCName", "\u20ac", True),
    ("NCName", "\u65e5", True),
]:
    valid = types[datatype].is_valid(literal)
    print(f"xs:{datatype} {literal!a} is {'valid' if valid else 'invalid'}")
    changed |= valid != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

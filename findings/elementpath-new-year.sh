#!/usr/bin/env bash
# PyPI elementpath 5.1.4 (under xmlschema 4.3.2): moments around New Year.
#
# Expected: xs:dateTime is compared by the moment (XPath functions 3.1, 9.4; XSD part 2, 3.3.7):
# 2024-01-01T00:30:00+01:00 is 2023-12-31T23:30:00Z.
# What happens: when the years as written differ, the years decide, whatever the offset is: the two are
# not equal, and the first is later than 23:45Z. Around other midnights, and in subtraction, the
# answer is right. Dates have the same fault. Facets in an XSD are compared in the same way, so that
# xmlschema refuses a moment that lies within its bounds.
# Output: one line per comparison, and one for the facet.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check elementpath==5.1.4 xmlschema==4.3.2
"$work/venv/bin/python" - <<'EOF'
from xml.etree import ElementTree

import xmlschema
from elementpath import select
from elementpath.xpath31 import XPath31Parser

root = ElementTree.XML("<a/>")
changed = False
for kind, left, operator, right, observed, expected in [
    ("dateTime", "2024-06-01T00:30:00+01:00", "eq", "2024-05-31T23:30:00Z", True, True),
    ("dateTime", "2024-01-01T00:30:00+01:00", "eq", "2023-12-31T23:30:00Z", False, True),
    ("dateTime", "2024-01-01T00:30:00+01:00", "lt", "2023-12-31T23:45:00Z", False, True),
    ("dateTime", "2024-01-01T00:30:00+01:00", "gt", "2023-12-31T23:45:00Z", True, False),
    ("dateTime", "2023-12-31T23:30:00-01:00", "eq", "2024-01-01T00:30:00Z", False, True),
    ("date", "2024-02-01+14:00", "eq", "2024-01-31-10:00", True, True),
    ("date", "2024-01-01+14:00", "eq", "2023-12-31-10:00", False, True),
]:
    found = select(root, f'xs:{kind}("{left}") {operator} xs:{kind}("{right}")', parser=XPath31Parser)
    print(f"{left} {operator} {right}: {found}{'' if found == expected else f', expected {expected}'}")
    changed |= found != observed
schema = xmlschema.XMLSchema11("""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="paid"><xs:simpleType>
  <xs:restriction base="xs:dateTime"><xs:maxInclusive value="2023-12-31T23:59:59Z"/></xs:restriction></xs:simpleType></xs:element></xs:schema>""")
valid = schema.is_valid("<paid>2024-01-01T00:30:00+01:00</paid>")
print(f"2024-01-01T00:30:00+01:00 with maxInclusive 2023-12-31T23:59:59Z is {'valid' if valid else 'invalid'}, expected valid")
raise SystemExit("the behaviour has changed" if changed or valid else 0)
EOF

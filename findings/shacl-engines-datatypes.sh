#!/usr/bin/env bash
# PyPI shacl 0.3.4, shacl-rust 0.2.12, pyshacl-turbo 0.6.5: ill-typed literals of sh:datatype, in three engines of Rust.
#
# Expected: sh:datatype refuses what is no lexical form of the datatype (SHACL 4.1.2), at least for the datatypes of SPARQL's
# section 17.1, and takes all forms that are; xsd:integer has no bound.
# What happens: no two agree. shacl knows the datatypes of SPARQL, and takes any text for gYear to gDay, dayTimeDuration and
# hexBinary; shacl-rust takes "inf", "P" and "P1W" too, and refuses an integer of 30 digits; pyshacl-turbo is strict with
# gYear and hexBinary and takes 1e3 for a decimal, "yes" and "TRUE" for booleans and "12:00" for a time. All
# three take "a b" for an NMTOKEN, "123" for a language and "YQ" for base64Binary.
# Output: for each literal the three answers, and whether it is a lexical form.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check shacl==0.3.4 shacl-rust==0.2.12 pyshacl-turbo==0.6.5 rdflib==7.6.0
"$work/venv/bin/python" -W ignore - <<'EOF'
import logging

import pyshacl_turbo
import shacl
import shacl_rust
from rdflib import Graph

logging.disable(logging.CRITICAL)
PREFIXES = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix e: <http://example.org/> . """


def answers(datatype, form):
    shapes = f"{PREFIXES} e:S a sh:NodeShape ; sh:targetNode e:a ; sh:property [ sh:path e:p ; sh:datatype xsd:{datatype} ] ."
    data = f'{PREFIXES} e:a e:p "{form}"^^xsd:{datatype} .'
    for name, text in ("shapes.ttl", shapes), ("data.ttl", data):
        with open(name, "w") as file:
            file.write(text)
    yield shacl.validate("data.ttl", "shapes.ttl").conforms
    yield shacl_rust.conforms(data, shapes)
    yield pyshacl_turbo.validate(Graph().parse(data=data), shacl_graph=Graph().parse(data=shapes))[0]


changed = False
for datatype, form, observed, valid in [
    ("dateTime", "2024-01-01T24:00:00", "yes yes yes", "yes"),
    ("dateTime", "2024-02-30T00:00:00", "no no no", "no"),
    ("integer", "123456789012345678901234567890", "yes no yes", "yes"),
    ("decimal", "1e3", "no no yes", "no"),
    ("boolean", "yes", "no no yes", "no"),
    ("boolean", "TRUE", "no no yes", "no"),
    ("double", "inf", "no yes yes", "no"),
    ("time", "12:00", "no no yes", "no"),
    ("duration", "P1W", "no yes yes", "no"),
    ("duration", "P", "no yes no", "no"),
    ("dayTimeDuration", "P1Y", "yes yes no", "no"),
    ("dateTimeStamp", "2024-01-01T00:00:00", "yes yes no", "no"),
    ("gYear", "24", "yes yes no", "no"),
    ("gMonthDay", "--02-30", "yes yes no", "no"),
    ("hexBinary", "0G", "yes yes no", "no"),
    ("base64Binary", "YQ", "yes yes yes", "no"),
    ("language", "123", "yes yes yes", "no"),
    ("NMTOKEN", "a b", "yes yes yes", "no"),
]:
    found = " ".join("yes" if answer else "no" for answer in answers(datatype, form))
    print(f'"{form}"^^xsd:{datatype}: shacl, shacl-rust, pyshacl-turbo {found}; a lexical form: {valid}')
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

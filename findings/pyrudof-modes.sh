#!/usr/bin/env bash
# PyPI pyrudof 0.3.35: what conforms depends on which of its two engines is asked, and the default one is wrong.
#
# Expected: sh:minLength and sh:maxLength count characters and sh:minInclusive and its like compare as SPARQL's
# operators do (SHACL 4.4, 4.3), whichever engine validates: numbers of every type by value, an IRI with no number.
# What happens: the native engine, the default, counts bytes, so that two Chinese characters are at least 3 and "été"
# is longer than 3; "3"^^xsd:byte, xsd:int or xsd:nonNegativeInteger is in no range, nor is INF, nor a duration of
# days or months; an IRI is less than 2. The SPARQL engine says otherwise of each, but that false is not less than
# true, that 2024-01-01Z is not at least 2024-01-01, and that 1 and 01, two terms, are not disjoint.
# Output: for each shape and data whether it conforms: by the native engine, by the SPARQL engine, by pySHACL 0.40.1.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyrudof==0.3.35 pyshacl==0.40.1 rdflib==7.6.0
"$work/venv/bin/python" -W ignore - <<'EOF'
import logging

import pyrudof
import pyshacl

logging.disable(logging.CRITICAL)
PREFIXES = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix e: <http://example.org/> . """


def conforms(graph, shapes, mode):
    session = pyrudof.Rudof(pyrudof.RudofConfig())
    session.read_data(graph, pyrudof.RDFFormat.Turtle)
    session.read_shacl(shapes, pyrudof.ShaclFormat.Turtle)
    return session.validate_shacl(mode).conforms


modes = pyrudof.ShaclValidationMode
changed = False
for constraint, data, observed in [
    ("sh:minLength 3", 'e:a e:p "首都"', (True, False, False)),
    ("sh:maxLength 3", 'e:a e:p "été"', (False, True, True)),
    ("sh:minInclusive 2", "e:a e:p 3", (True, True, True)),
    ("sh:minInclusive 2", 'e:a e:p "3"^^xsd:byte', (False, True, True)),
    ("sh:minInclusive 2", 'e:a e:p "3"^^xsd:int', (False, True, True)),
    ("sh:minInclusive 2", 'e:a e:p "3"^^xsd:nonNegativeInteger', (False, True, True)),
    ("sh:minInclusive 2", 'e:a e:p "INF"^^xsd:double', (False, True, True)),
    ('sh:maxInclusive "PT2H"^^xsd:dayTimeDuration', 'e:a e:p "PT90M"^^xsd:dayTimeDuration', (False, True, True)),
    ("sh:maxExclusive true", "e:a e:p false", (True, False, True)),
    ('sh:minInclusive "2024-01-01"^^xsd:date', 'e:a e:p "2024-01-01Z"^^xsd:date', (True, False, True)),
    ("sh:lessThan e:q", "e:a e:p e:x ; e:q 2", (True, False, False)),
    ("sh:disjoint e:q", "e:a e:p 1 ; e:q 01", (True, False, False)),
]:
    shapes = f"{PREFIXES} e:S a sh:NodeShape ; sh:targetNode e:a ; sh:property [ sh:path e:p ; {constraint} ] ."
    graph = f"{PREFIXES} {data} ."
    other = pyshacl.validate(graph, shacl_graph=shapes, data_graph_format="turtle", shacl_graph_format="turtle")[0]
    found = (conforms(graph, shapes, modes.Native), conforms(graph, shapes, modes.Sparql), other)
    print(f"{constraint} on {data}: native {found[0]}, SPARQL {found[1]}, pySHACL {found[2]}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

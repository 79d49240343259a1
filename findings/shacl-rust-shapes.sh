#!/usr/bin/env bash
# PyPI shacl-rust 0.2.12: shapes that are not looked at, and one that is though it is switched off.
#
# Expected: a validator of SHACL Core checks each constraint (SHACL 4) along its path (2.3.1), leaves shapes with
# sh:deactivated true alone (2.1.6), and gives the results that other validators give.
# What happens: paths under sh:inversePath that are no single property find anything or nothing, so that any count is
# right; a circle is left out of sh:oneOrMorePath; sh:in () and sh:or (), which nothing satisfies, take all values; the
# text "7" is at least 5; numbers are compared as doubles, so that 9007199254740992 is at least 9007199254740993; a
# property shape that is deactivated is checked. But for the last the answer is "conforms".
# Output: for each shape and data the answers of shacl-rust and of pySHACL 0.40.1, which refuses an empty sh:or and
# finds nothing by an inverse sequence, so that it takes sh:maxCount 0 there too.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check shacl-rust==0.2.12 pyshacl==0.40.1 rdflib==7.6.0
"$work/venv/bin/python" -W ignore - <<'EOF'
import logging

import pyshacl
import pyshacl.errors
import shacl_rust

logging.disable(logging.CRITICAL)
PREFIXES = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    @prefix e: <http://example.org/> . """
changed = False
for constraint, data, observed, expected in [
    ("sh:path e:p ; sh:minInclusive 5", "e:a e:p 4", False, False),
    ("sh:path e:p ; sh:minInclusive 5", 'e:a e:p "7"', True, False),
    ("sh:path e:p ; sh:minInclusive 9007199254740993", "e:a e:p 9007199254740992", True, False),
    ("sh:path e:p ; sh:in (1)", "e:a e:p 2", False, False),
    ("sh:path e:p ; sh:in ()", "e:a e:p 2", True, False),
    ("sh:path e:p ; sh:or ()", "e:a e:p 2", True, "error"),
    ("sh:path e:p ; sh:maxCount 0", "e:a e:p 2", False, False),
    ("sh:path e:p ; sh:maxCount 0 ; sh:deactivated true", "e:a e:p 2", False, True),
    ("sh:path [ sh:oneOrMorePath e:p ] ; sh:maxCount 1", "e:a e:p e:b . e:b e:p e:c", False, False),
    ("sh:path [ sh:oneOrMorePath e:p ] ; sh:maxCount 1", "e:a e:p e:b . e:b e:p e:a", True, False),
    ("sh:path [ sh:inversePath e:p ] ; sh:maxCount 0", "e:b e:p e:a", False, False),
    ("sh:path [ sh:inversePath ( e:p e:q ) ] ; sh:maxCount 0", "e:c e:p e:b . e:b e:q e:a", True, True),
    ("sh:path [ sh:inversePath ( e:p e:q ) ] ; sh:minCount 9", "e:c e:p e:b . e:b e:q e:a", True, False),
]:
    shapes = f"{PREFIXES} e:S a sh:NodeShape ; sh:targetNode e:a ; sh:property [ {constraint} ] ."
    graph = f"{PREFIXES} {data} ."
    found = shacl_rust.conforms(graph, shapes)
    try:
        other = pyshacl.validate(graph, shacl_graph=shapes, data_graph_format="turtle", shacl_graph_format="turtle")[0]
    except pyshacl.errors.ShapeLoadError:
        other = "error"
    print(f"{constraint} on {data}: conforms {found}, in pySHACL {other}")
    changed |= found != observed or other != expected
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

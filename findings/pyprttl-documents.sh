#!/usr/bin/env bash
# PyPI pyprttl 1.0.1 (the formatter prttl): Turtle before and after.
#
# Expected: a formatter changes blanks and order, and nothing of the graph; it refuses what it cannot keep, as it does for comments
# unless it is forced.
# What happens: in texts of several lines, which it writes between three quotes, backslashes lose their escape: a pattern becomes
# no Turtle, and in "C:\\new" the text gets a line feed when it is read again. "1"^^xsd:boolean and "1.5"^^xsd:integer
# are written as 1 and 1.5, an integer and a decimal. A list that two nodes share is written three times, once as a
# sentence without a verb. What is said of a list beside its members, and circles of blank nodes, are gone.
# Output: each document with the triples before and after, by pyoxigraph 0.5.13.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyprttl==1.0.1 pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'EOF'
from importlib.metadata import version

import pyoxigraph
import pyprttl

PREFIXES = """@prefix e: <http://example.org/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


def read(text):
    parsed = pyoxigraph.Dataset(pyoxigraph.parse(text.encode(), pyoxigraph.RdfFormat.TURTLE))
    parsed.canonicalize(pyoxigraph.CanonicalizationAlgorithm.UNSTABLE)
    return {str(quad) for quad in parsed}


print("pyprttl", version("pyprttl"))
changed = False
for body, observed in [
    (r'e:a e:p "C:\\new" .', "same"),
    (r'e:a e:p "say\n\"hi\"" .', "same"),
    (r'e:a e:p "^\\d+$\nor none" .', "no Turtle"),
    (r'e:a e:p "C:\\new\nD:\\old" .', "no Turtle"),
    (r'e:a e:p "C:\\new\nC:\\top" .', "1 lost, 1 added"),
    ('e:a e:p "true"^^xsd:boolean, "1"^^xsd:decimal .', "same"),
    ('e:a e:p "1"^^xsd:boolean .', "1 lost, 1 added"),
    ('e:a e:p "1.5"^^xsd:integer .', "1 lost, 1 added"),
    ("e:a e:p ( 1 2 ) . e:b e:p ( 1 2 ) .", "same"),
    ("e:a e:p _:l . e:b e:p _:l . _:l rdf:first 1 ; rdf:rest () .", "no Turtle"),
    ('e:a e:p _:l . _:l e:note "x" ; rdf:first 1 ; rdf:rest () .', "1 lost, 0 added"),
    ("e:a e:p _:n . e:b e:p _:n . _:n e:q 1 .", "same"),
    ("e:a e:p 1 . _:n e:next _:m . _:m e:next _:n .", "2 lost, 0 added"),
]:
    before = read(PREFIXES + body)
    try:
        after = read(pyprttl.format_turtle(PREFIXES + body + "\n"))
        lost, added = len(before - after), len(after - before)
        found = f"{lost} lost, {added} added" if lost or added else "same"
    except SyntaxError:
        found = "no Turtle"
    print(f"{body}: {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

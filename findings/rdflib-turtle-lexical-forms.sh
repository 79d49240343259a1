#!/usr/bin/env bash
# PyPI rdflib 7.6.0: Turtle of literals that keep their lexical forms.
#
# Expected: with NORMALIZE_LITERALS off, the switch that the documentation gives for keeping literals as
# they are, what is written in Turtle and read has the same literals.
# What happens: booleans and numbers are written without quotes as they stand, though Turtle's short
# forms hold for some lexical forms alone (Turtle 1.1, 2.5.2 and 2.5.3): "1"^^xsd:boolean is written 1
# and read as an integer, "1."^^xsd:decimal cannot be read at all; "01"^^xsd:integer and "1e3"^^xsd:double
# become 1 and 1e+03. N-Triples keep all of them.
# Output: each literal, what is written, and what is read.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
import rdflib
from rdflib import XSD, Graph, Literal, URIRef

rdflib.NORMALIZE_LITERALS = False
node = URIRef("http://example.org/s")


def read_back(literal: Literal, form: str) -> tuple[str, str]:
    graph = Graph()
    graph.add((node, node, literal))
    text = graph.serialize(format=form)
    try:
        found = next(Graph().parse(data=text, format=form).objects())
    except Exception as error:
        return text, type(error).__name__
    return text, f'"{found}"^^{found.datatype.split("#")[1]}'


changed = False
for lexical, datatype, observed in [
    ("true", XSD.boolean, '"true"^^boolean'),
    ("1", XSD.boolean, '"1"^^integer'),
    ("1.5", XSD.decimal, '"1.5"^^decimal'),
    ("1.", XSD.decimal, "BadSyntax"),
    ("01", XSD.integer, '"1"^^integer'),
    ("1e3", XSD.double, '"1e+03"^^double'),
]:
    literal = Literal(lexical, datatype=datatype)
    text, found = read_back(literal, "turtle")
    print(f'"{lexical}"^^{datatype.split("#")[1]}: {text.strip().splitlines()[-1]} is read {found}')
    changed |= found != observed or read_back(literal, "nt")[1] != f'"{lexical}"^^{datatype.split("#")[1]}'
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

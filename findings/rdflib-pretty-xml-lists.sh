#!/usr/bin/env bash
# PyPI rdflib 7.6.0: serialize(format="pretty-xml") of a list of literals.
#
# Expected: parseType="Collection" is for lists of nodes only (RDF/XML 7.2.19), so a list of
# literals is written by rdf:first and rdf:rest, as format="xml" does.
# What happens: a literal becomes an rdf:Description whose rdf:about is its text, so that it
# is read as an IRI relative to the document. sh:in and owl:oneOf of data ranges are such
# lists. Of longer lists some cells are written a second time, which ones is chance.
# Output: the items before and after.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
from rdflib import RDF, Graph

changed = False
for format, observed in [("xml", "'red'"), ("pretty-xml", "<http://base.example/red>")]:
    graph = Graph().parse(
        data='@prefix sh: <http://www.w3.org/ns/shacl#> . <http://example.org/shape> sh:in ( "red" ) .', format="turtle"
    )
    text = graph.serialize(format=format)
    again = Graph().parse(data=text, format="xml", publicID="http://base.example/")
    items = sorted(item.n3().replace('"', "'") for item in again.objects(None, RDF.first))
    print(f"{format}: before 'red', after {', '.join(items)}")
    changed |= observed not in items
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

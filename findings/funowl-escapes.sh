#!/usr/bin/env bash
# PyPI funowl 0.2.3: quotes and backslashes in OWL's functional syntax.
#
# Expected: `\"` and `\\` in a quoted string stand for a quote and a backslash (OWL 2 structural
# specification, 2.4); a document that is read and written says the same.
# What happens: they are not taken back when a document is read and escaped once more when it is
# written, so that each round doubles the backslashes, and in RDF the backslash is part of the text.
# Output: the annotation after no, one and two rounds, and the literal in RDF.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check funowl==0.2.3 rdflib==7.6.0
"$work/venv/bin/python" -W ignore - <<'EOF'
from funowl.converters.functional_converter import to_python
from rdflib import RDFS, Graph

text = r"""Prefix(:=<http://e.org/o#>)
Prefix(rdfs:=<http://www.w3.org/2000/01/rdf-schema#>)
Ontology(<http://e.org/o>
AnnotationAssertion(rdfs:label :A "say \"no\"")
)"""
changed = False
for backslashes in [2, 6, 14]:
    label = next(line.strip() for line in text.splitlines() if "rdfs:label" in line)
    print(label)
    changed |= label.count("\\") != backslashes
    document = to_python(text)
    graph = Graph()
    document.to_rdf(graph)
    literal = str(next(graph.objects(None, RDFS.label)))
    print("  in RDF:", literal)
    changed |= literal.count("\\") != backslashes
    text = document.to_functional().getvalue()
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

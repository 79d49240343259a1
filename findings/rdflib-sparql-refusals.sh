#!/usr/bin/env bash
# PyPI rdflib 7.6.0: valid queries that raise an error of Python.
#
# Expected: rows, as the W3C's grammar and evaluation of SPARQL 1.1 say.
# What happens: an inverse step inside a negated property set, !^e:p and !(e:p|^e:q), is
# parsed and then refused as an "Invalid path"; ORDER BY an expression that is an error in
# some rows and no error in others raises a TypeError, where SPARQL sorts the errors first;
# VALUES without a row raises an AttributeError. So whether a query works depends on the data.
# Output: each query and what is raised.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
from rdflib import Graph

graph = Graph().parse(data='@prefix e: <http://example.org/> . e:a e:p 1, "one" ; e:q e:b .', format="turtle")
changed = False
for query, observed in [
    ("SELECT * { ?s !<http://example.org/p> ?o }", "1 rows"),
    ("SELECT * { ?s !^<http://example.org/p> ?o }", "Exception"),
    ("SELECT * { ?s !(<http://example.org/p>|^<http://example.org/q>) ?o }", "Exception"),
    ("SELECT * { ?s ?p ?o } ORDER BY ?o", "3 rows"),
    ("SELECT * { ?s ?p ?o } ORDER BY (?o + 1)", None),
    ("SELECT * { ?s ?p ?o } ORDER BY (?o + 1) DESC(?p)", None),
    ("SELECT * { ?s ?p ?o VALUES ?o { } }", None),
]:
    try:
        result = f"{len(list(graph.query(query)))} rows"
    except Exception as error:
        result = type(error).__name__
    print(f"{query}: {result}")
    changed |= observed is not None and result != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# PyPI rdflib 7.6.0: translateAlgebra, which writes a parsed query as text.
#
# Expected: the text asks what the query asked.
# What happens: parentheses are dropped, so that 10 - (5 - 2) becomes 10 - 5 - 2 and
# !(?o = 1) becomes !?o = 1; the FILTER of an OPTIONAL is gone; ASK, CONSTRUCT and DESCRIBE
# give an empty text; a minus or a cast gives "{UnaryMinus}" and "{Function}". None of them
# raises an error.
# Output: each query, its text and the number of rows before and after.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
from rdflib import Graph
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.algebra import translateAlgebra

DATA = "@prefix e: <http://example.org/> . e:a e:p 1, 10 . e:b e:q 10 ."
graph = Graph().parse(data=DATA, format="turtle")
changed = False
for query, before, after in [
    ("SELECT * { ?s ?p ?o FILTER(?o - (5 - 2) = 7) }", 2, 0),
    ("SELECT * { ?s ?p ?o FILTER(!(?o = 1)) }", 2, 0),
    ("SELECT * { ?s <http://example.org/p> ?o OPTIONAL { ?x <http://example.org/q> ?y FILTER(?o = ?y) } FILTER(BOUND(?y)) }", 1, 2),
    ("ASK { ?s ?p ?o }", None, "''"),
    ("SELECT * { ?s ?p ?o FILTER(-?o < 0) }", None, "{UnaryMinus}"),
]:
    text = " ".join(translateAlgebra(prepareQuery(query)).split())
    if before is None:
        same = (text or "''").count(after) == 1
        print(f"{query}\n  {text!r}")
    else:
        rows = len(graph.query(query)), len(graph.query(text))
        same = rows == (before, after)
        print(f"{query}: {rows[0]} rows\n  {text}: {rows[1]} rows")
    changed |= not same
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# PyPI rdflib 7.6.0: serialize(format="json-ld") of blank nodes in a circle and of INF.
#
# Expected: every triple is written, and the text is JSON (RFC 8259 has no Infinity).
# What happens: of two blank nodes that point to each other, and that nothing else points to,
# nothing is written: the document is []. INF, -INF and NaN of xsd:double are written as the
# bare words Infinity and NaN, which Python's own reader takes and others refuse.
# Output: the triples and the document.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
import json

from rdflib import Graph


def refuse(word):
    raise ValueError(f"{word} is no JSON")


changed = False
for turtle, observed in [
    ("_:a e:knows _:b . _:b e:knows _:a .", "0 of 2 triples"),
    ("_:a e:knows _:a .", "0 of 1 triples"),
    ("e:x e:knows _:a . _:a e:knows _:b . _:b e:knows _:a .", "3 of 3 triples"),
    ('e:s e:p "INF"^^xsd:double .', "Infinity is no JSON"),
    ('e:s e:p "NaN"^^xsd:double .', "NaN is no JSON"),
]:
    prefixes = "@prefix e: <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . "
    graph = Graph().parse(data=prefixes + turtle, format="turtle")
    text = graph.serialize(format="json-ld")
    try:
        json.loads(text, parse_constant=refuse)
        result = f"{len(Graph().parse(data=text, format='json-ld'))} of {len(graph)} triples"
    except ValueError as error:
        result = str(error)
    print(f"{turtle}: {result}: {' '.join(text.split())}")
    changed |= result != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

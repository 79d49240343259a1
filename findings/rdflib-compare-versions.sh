#!/usr/bin/env bash
# PyPI rdflib 7.6.0: rdflib.compare.graph_diff between two versions of an ontology.
#
# Expected: what changed, and no more.
# What happens: no difference at all for another lexical form (01 and 1), for a date that lost
# its time zone, or for a language tag in other letters, since the literals are rewritten when
# they are parsed. One cardinality that changed inside one of two restrictions gives all
# triples of both restrictions as removed and added, because every blank node's label depends
# on all that is around it.
# Output: how many triples are only in the old and only in the new version.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
import rdflib
from rdflib.compare import graph_diff, to_isomorphic

PREFIXES = "@prefix : <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . "


def difference(old: str, new: str) -> tuple[int, int]:
    old, new = (to_isomorphic(rdflib.Graph().parse(data=PREFIXES + text, format="turtle")) for text in (old, new))
    _, only_old, only_new = graph_diff(old, new)
    return len(only_old), len(only_new)


changed = False
for old, new, observed in [
    (":a :p 01 .", ":a :p 1 .", (0, 0)),
    (':a :p "2020-01-01Z"^^xsd:date .', ':a :p "2020-01-01"^^xsd:date .', (0, 0)),
    (':a :p "colour"@en-GB .', ':a :p "colour"@en-gb .', (0, 0)),
    (":a :r [ :on :p ; :min 1 ], [ :on :q ; :min 1 ] .", ":a :r [ :on :p ; :min 2 ], [ :on :q ; :min 1 ] .", (6, 6)),
]:
    found = difference(old, new)
    print(f"{old}  →  {new}\n    only old {found[0]}, only new {found[1]}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# PyPI owlrl 7.6.2 (pySHACL's inference="owlrl" runs it): keys of classes.
#
# Expected (OWL 2 profiles, table 5, rule prp-key): two instances are the same if they have a value in
# common for every property of the key. Two persons with different numbers stay two persons.
# What happens: the last property of a key is never compared. With a key of one property an instance that has
# a value is owl:sameAs every other one, and each then gets the other's number as well; with a key of a
# country and a number the country decides. No error is reported.
# Output: for each key and pair of persons whether they are said to be the same.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check owlrl==7.6.2 rdflib==7.6.0
"$work/venv/bin/python" - <<'PY'
from owlrl import DeductiveClosure, OWLRL_Semantics
from rdflib import OWL, Graph, Namespace

PREFIXES = "@prefix : <http://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> ."
E = Namespace("http://example.org/")
changed = False
for key, one, two, expected, observed in [
    (":number", ":number 1", ":number 1", True, True),
    (":number", ":number 1", ":number 2", False, True),
    (":number", ":number 1", "", False, True),
    (":country :number", ':country "DE" ; :number 1', ':country "DE" ; :number 1', True, True),
    (":country :number", ':country "DE" ; :number 1', ':country "DE" ; :number 2', False, True),
    (":country :number", ':country "DE" ; :number 1', ':country "FR" ; :number 1', False, False),
    (":number :country", ':country "DE" ; :number 1', ':country "FR" ; :number 1', False, True),
]:
    graph = Graph().parse(data=f"{PREFIXES} :Person owl:hasKey ({key}) . :a a :Person ; {one} . :b a :Person ; {two} .", format="turtle")
    DeductiveClosure(OWLRL_Semantics).expand(graph)
    same = (E.a, OWL.sameAs, E.b) in graph
    print(f"key ({key}), one with {one}, one with {two or 'nothing'}: the same {same}, expected {expected}, numbers of the first {sorted(n.value for n in graph.objects(E.a, E.number))}")
    changed |= same != observed
raise SystemExit("the behaviour has changed" if changed else 0)
PY

#!/usr/bin/env bash
# PyPI owlrl 7.6.2: contradictions that a graph holds.
#
# Expected (OWL 2 profiles, tables 4, 5 and 8): owl:AllDifferent and owl:AllDisjointProperties hold for every
# pair of their members (eq-diff2, eq-diff3, prp-adp), as owl:AllDisjointClasses does (cax-adc); a functional
# property with the values 1 and 2 is false (prp-fp makes them the same, and dt-diff with eq-diff1 says that
# they differ); a literal that is no xsd:integer is none of its class (dt-not-type).
# What happens: the last member of the lists of the first two is not looked at, so that a list of two says
# nothing at all. Two values of a functional property and a value out of its range are no error.
# The closure carries each error that is found as a triple, so that a graph without one passes for consistent.
# Output: for each contradiction how many errors are found.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check owlrl==7.6.2 rdflib==7.6.0
"$work/venv/bin/python" - <<'PY'
from owlrl import DeductiveClosure, OWLRL_Semantics
from rdflib import Graph, URIRef

PREFIXES = """@prefix : <http://example.org/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> ."""
ERROR = URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")
changed = False
for text, observed in [
    ("[] a owl:AllDisjointClasses ; owl:members (:C :D) . :a a :C , :D .", True),
    ("[] a owl:AllDifferent ; owl:members (:a :b :c) . :a owl:sameAs :b .", True),
    ("[] a owl:AllDifferent ; owl:members (:a :b :c) . :a owl:sameAs :c .", False),
    ("[] a owl:AllDifferent ; owl:distinctMembers (:a :b) . :a owl:sameAs :b .", False),
    (":p owl:propertyDisjointWith :q . :a :p :b ; :q :b .", True),
    ("[] a owl:AllDisjointProperties ; owl:members (:p :q) . :a :p :b ; :q :b .", False),
    ("[] a owl:AllDisjointProperties ; owl:members (:r :p :q) . :a :p :b ; :q :b .", False),
    (":p a owl:FunctionalProperty . :a :p :b , :c . :b owl:differentFrom :c .", True),
    (":p a owl:FunctionalProperty . :a :p 1 , 2 .", False),
    (":p rdfs:range xsd:integer . :a :p 1.5 .", False),
]:
    graph = Graph().parse(data=PREFIXES + text, format="turtle")
    DeductiveClosure(OWLRL_Semantics, datatype_axioms=True).expand(graph)
    errors = len(list(graph.subject_objects(ERROR)))
    print(f"{text} {errors} errors")
    changed |= bool(errors) != observed
raise SystemExit("the behaviour has changed" if changed else 0)
PY

#!/usr/bin/env bash
# PyPI py-horned-owl 2.0.0 (and the crate horned-owl under it): blank nodes in RDF/XML.
#
# Expected: an annotation may point to an anonymous individual, which has annotations and facts of
# its own (OWL 2 structural specification, 5.6.2 and 10.1); an object property from an individual
# to an anonymous one is an ObjectPropertyAssertion (mapping from RDF, table 16).
# What happens: the node gets one name where it is pointed to and another where it is described,
# so that the link is lost; with two annotations the second node is lost altogether; the object
# property becomes an AnnotationAssertion, and what the anonymous individual is goes. No error.
# Output: per document the axioms that were read, declarations left out.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check py-horned-owl==2.0.0
"$work/venv/bin/python" - <<'EOF'
import re

import pyhornedowl

HEAD = """<?xml version="1.0"?>
<rdf:RDF xmlns="http://e.org/o#" xml:base="http://e.org/o" xmlns:owl="http://www.w3.org/2002/07/owl#"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#">
<owl:Ontology rdf:about="http://e.org/o"/><owl:Class rdf:about="#A"/>
<owl:ObjectProperty rdf:about="#p"/><owl:DatatypeProperty rdf:about="#d"/><owl:AnnotationProperty rdf:about="#n"/>
"""
changed = False
for body, observed in [
    (
        '<A rdf:about="#i"><p><A rdf:about="#j"><d>v</d></A></p></A>',
        ['ClassAssertion(:A :i)', 'ClassAssertion(:A :j)', 'DataPropertyAssertion(:d :j "v")', 'ObjectPropertyAssertion(:p :i :j)'],
    ),
    ('<A rdf:about="#i"><p><A><d>v</d></A></p></A>', ["AnnotationAssertion(:p :i _:1)", "ClassAssertion(:A :i)"]),
    (
        '<A rdf:about="#i"><n><rdf:Description><rdfs:label>v</rdfs:label></rdf:Description></n></A>',
        ["AnnotationAssertion(:n :i _:1)", 'AnnotationAssertion(rdfs:label _:2 "v")', "ClassAssertion(:A :i)"],
    ),
    (
        '<A rdf:about="#i"><n><rdf:Description><rdfs:label>v</rdfs:label><n>w</n></rdf:Description></n></A>',
        ["AnnotationAssertion(:n :i _:1)", "ClassAssertion(:A :i)"],
    ),
]:
    written = pyhornedowl.open_ontology_from_string(HEAD + body + "</rdf:RDF>", "owl").save_to_string("ofn")
    axioms = [line.strip() for line in written.splitlines() if line.startswith("    ") and "Declaration" not in line]
    found = sorted(
        re.sub(r"_:\w*?0*(\d+)\b", r"_:\1", re.sub(r"<http://e\.org/o#(\w)>", r":\1", axiom)).replace(
            "<http://www.w3.org/2000/01/rdf-schema#label>", "rdfs:label"
        )
        for axiom in axioms
    )
    print(f"{body}\n  {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

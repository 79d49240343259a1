#!/usr/bin/env bash
# PyPI py-horned-owl 2.0.0 (and the crate horned-owl under it): axioms that RDF/XML says in their own ways.
#
# Expected: OWL 2's mapping from RDF has owl:AllDisjointClasses and owl:AllDisjointProperties
# (table 16), a class with a name that is itself a union, a complement or an enumeration (table
# 18, for OWL 1's files), and owl:DeprecatedClass as an annotation (section 3.2.2, table 6).
# What happens: all but the last are dropped without an error, so that disjointness and whole
# definitions are missing after a conversion; the deprecated class becomes an individual of the
# class owl:DeprecatedClass. The first two are known (horned-owl pull requests 289 and 293).
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
<rdf:RDF xml:base="http://e.org/o" xmlns:owl="http://www.w3.org/2002/07/owl#"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#">
<owl:Ontology rdf:about="http://e.org/o"/>
<owl:Class rdf:about="#A"/><owl:Class rdf:about="#B"/><owl:Class rdf:about="#C"/>
<owl:ObjectProperty rdf:about="#p"/><owl:ObjectProperty rdf:about="#q"/><owl:NamedIndividual rdf:about="#i"/>
"""


def members(element: str, *names: str) -> str:
    items = "".join(f'<rdf:Description rdf:about="#{name}"/>' for name in names)
    return f'<owl:{element} rdf:parseType="Collection">{items}</owl:{element}>'


def of_a(content: str) -> str:
    return f'<rdf:Description rdf:about="#A">{content}</rdf:Description>'


changed = False
for body, observed in [
    (of_a('<owl:disjointWith rdf:resource="#B"/>'), ["DisjointClasses(:A :B)"]),
    (f"<owl:AllDisjointClasses>{members('members', 'A', 'B', 'C')}</owl:AllDisjointClasses>", []),
    (f"<owl:AllDisjointProperties>{members('members', 'p', 'q')}</owl:AllDisjointProperties>", []),
    (
        of_a(f"<owl:equivalentClass><owl:Class>{members('unionOf', 'B', 'C')}</owl:Class></owl:equivalentClass>"),
        ["EquivalentClasses(:A ObjectUnionOf(:B :C))"],
    ),
    (of_a(members("unionOf", "B", "C")), []),
    (of_a(members("intersectionOf", "B", "C")), []),
    (of_a(members("oneOf", "i")), []),
    (of_a('<owl:complementOf rdf:resource="#B"/>'), []),
    ('<owl:DeprecatedClass rdf:about="#A"/>', ["ClassAssertion(<http://www.w3.org/2002/07/owl#DeprecatedClass> :A)"]),
]:
    written = pyhornedowl.open_ontology_from_string(HEAD + body + "</rdf:RDF>", "owl").save_to_string("ofn")
    axioms = [line.strip() for line in written.splitlines() if line.startswith("    ") and "Declaration" not in line]
    found = [re.sub(r"<http://e\.org/o#(\w)>", r":\1", axiom) for axiom in axioms]
    print(f"{body}\n  {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

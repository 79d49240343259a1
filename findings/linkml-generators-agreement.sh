#!/usr/bin/env bash
# PyPI linkml 1.12.1: one schema as Pydantic classes, as JSON Schema and as SHACL.
#
# Expected: what LinkML generates of one schema takes the same instances: a slot that is not required may be missing, and
# exact_cardinality, a reference to another class and a time mean the same in the three.
# What happens: a slot with equals_number or exact_cardinality that is missing is right for Pydantic and
# JSON Schema and wrong for SHACL, whose sh:hasValue and sh:minCount want one. JSON Schema does not count an exact
# cardinality. A reference to a class with a key is a string for Pydantic and an object for JSON Schema, so that no
# instance fits both. 12:00:00 without a zone is no time for JSON Schema; two equal values of a list are one triple.
# Output: for each slot and instance the three answers; the instance for SHACL is written by LinkML's own rdflib_dumper.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check linkml==1.12.1 linkml-runtime==1.12.1 pyshacl==0.40.1 rdflib==7.6.0
"$work/venv/bin/python" -W ignore - <<'EOF'
import functools
import logging

import pyshacl
from linkml.generators.pydanticgen import PydanticGenerator
from linkml.generators.shaclgen import ShaclGenerator
from linkml.validator import Validator
from linkml.validator.plugins import JsonschemaValidationPlugin
from linkml_runtime.dumpers import rdflib_dumper
from linkml_runtime.utils.schemaview import SchemaView
from pydantic import ValidationError
from rdflib import Graph

logging.disable(logging.CRITICAL)
SCHEMA = """
id: http://example.org/schema
name: schema
prefixes: {linkml: "https://w3id.org/linkml/", e: "http://example.org/"}
default_prefix: e
imports: [linkml:types]
classes:
  Part:
    attributes: {name: {key: true}, size: {range: integer}}
  Offer:
    attributes: {id: {identifier: true}, slot: {SLOT}}
"""


@functools.cache
def generated(slot):
    with open("schema.yaml", "w") as file:
        file.write(SCHEMA.replace("SLOT", slot))
    shapes = Graph().parse(data=ShaclGenerator("schema.yaml").serialize(), format="turtle")
    validator = Validator(SchemaView("schema.yaml").schema, [JsonschemaValidationPlugin(closed=True)])
    return PydanticGenerator("schema.yaml").compile_module().Offer, validator, shapes, SchemaView("schema.yaml")


def answers(slot, value):
    offer_class, validator, shapes, view = generated(slot)
    instance = {"id": "e:1"} | ({} if value is None else {"slot": value})
    json_schema = "no" if validator.validate(instance, "Offer").results else "yes"
    try:
        offer = offer_class(**instance)
    except ValidationError:
        return f"no {json_schema} -"
    try:
        graph = rdflib_dumper.as_rdf_graph(offer, view)
    except TypeError:
        return f"yes {json_schema} -"
    conforms = pyshacl.validate(graph, shacl_graph=shapes)[0]
    return f"yes {json_schema} {'yes' if conforms else 'no'}"


changed = False
for slot, value, observed in [
    ("range: integer", None, "yes yes yes"),
    ("range: integer, equals_number: 2024", 2024, "yes yes yes"),
    ("range: integer, equals_number: 2024", None, "yes yes no"),
    ("range: string, multivalued: true, exact_cardinality: 2", None, "yes yes no"),
    ("range: string, multivalued: true, exact_cardinality: 2", ["a", "b"], "yes yes yes"),
    ("range: string, multivalued: true, exact_cardinality: 2", ["a"], "no yes -"),
    ("range: string, multivalued: true, exact_cardinality: 2", ["a", "a"], "yes yes no"),
    ("range: Part", "a", "yes no -"),
    ("range: Part", {"name": "a"}, "no yes -"),
    ("range: time", "12:00:00", "yes no yes"),
]:
    found = answers(slot, value)
    print(f"{slot} with {value}: Pydantic, JSON Schema, SHACL {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

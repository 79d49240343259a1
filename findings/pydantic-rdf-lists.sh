#!/usr/bin/env bash
# PyPI pydantic-rdf 0.2.0: lists and languages between Pydantic and RDF.
#
# Expected: a model that was written to a graph is read from it as it was, or what RDF has no place for is refused; a field that is
# one value is not filled from two of them, as it is for a missing one.
# What happens: a field `list[int]` becomes triples beside each other: two instalments of 10 are one, and an order of steps is gone.
# An rdf:List, in which both are kept, is read as a list of one text, the label of its first blank node. Of two
# values for one field, or two languages of one text, one is taken without a word; its language is dropped. A dict is written
# as Python shows it, and not read again.
# Output: what a model holds before and after, then what is read from Turtle.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pydantic-rdf==0.2.0 pydantic==2.14.4 rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
from importlib.metadata import version
from typing import Annotated

from pydantic import ValidationError
from pydantic_rdf import BaseRdfModel, WithPredicate
from rdflib import BNode, Graph, Namespace

E = Namespace("http://example.org/")


class Plan(BaseRdfModel):
    rdf_type = E.Plan
    _rdf_namespace = E
    title: Annotated[str | None, WithPredicate(E.title)] = None
    months: Annotated[int | None, WithPredicate(E.months)] = None
    rates: Annotated[list[int], WithPredicate(E.rates)] = []
    steps: Annotated[list[str], WithPredicate(E.steps)] = []
    extra: Annotated[dict | None, WithPredicate(E.extra)] = None


def read(graph, field):
    try:
        return getattr(Plan.parse_graph(graph, E.plan), field)
    except ValidationError:
        return "refused"


print("pydantic-rdf", version("pydantic-rdf"))
changed = False
for field, value, observed in [
    ("months", 12, 12),
    ("rates", [10, 20], [10, 20]),
    ("rates", [10, 10], [10]),
    ("extra", {"seats": 5}, "refused"),
]:
    written = Plan(uri=E.plan, **{field: value}).model_dump_rdf().serialize(format="nt")
    found = read(Graph().parse(data=written, format="nt"), field)
    print(f"{field} {value} comes back as {found}")
    changed |= (sorted(found) if isinstance(found, list) else found) != observed
steps = ["parse", "check", "bill", "mail", "log"]
orders = set()
for _ in range(5):
    written = Plan(uri=E.plan, steps=steps).model_dump_rdf().serialize(format="nt")
    orders.add(tuple(read(Graph().parse(data=written, format="nt"), "steps")))
kept = orders == {tuple(steps)}
print("steps", steps, "come back in this order:", kept)
changed |= kept or {frozenset(order) for order in orders} != {frozenset(steps)}
for turtle, field, allowed in [
    ('e:title "Plan"@en', "title", {"Plan"}),
    ('e:title "Plan"@en, "Tarif"@de', "title", {"Plan", "Tarif"}),
    ("e:months 1, 12", "months", {1, 12}),
]:
    found = read(Graph().parse(data=f"@prefix e: <{E}> . e:plan a e:Plan ; {turtle} .", format="turtle"), field)
    print(f"{turtle}: {field} is {found!r}")
    changed |= found not in allowed
graph = Graph().parse(data=f'@prefix e: <{E}> . e:plan a e:Plan ; e:steps ( "parse" "check" ) .', format="turtle")
found = read(graph, "steps")
print('e:steps ( "parse" "check" ): steps are', found)
changed |= len(found) != 1 or BNode(found[0]) not in set(graph.objects())
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

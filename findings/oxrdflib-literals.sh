#!/usr/bin/env bash
# PyPI oxrdflib 0.5.0 with rdflib 7.6.0 and pyoxigraph 0.5.13: Oxigraph as a store of rdflib.
#
# Expected: Graph(store="Oxigraph") is a faster Graph: what was added is what comes out, and a query
# that works on one works on the other.
# What happens: a plain literal comes back with the datatype xsd:string, and for rdflib these two
# are not equal, so that comparing with Literal("x") finds nothing and a difference of two
# graphs names every text; "en-GB" comes back as "en-gb", "1.10" as "1.1"; initBindings of a variable
# that is not selected is an error.
# Output: one line per question, for rdflib's own store and for Oxigraph.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check oxrdflib==0.5.0 rdflib==7.6.0 pyoxigraph==0.5.13
"$work/venv/bin/python" -W ignore - <<'EOF'
from rdflib import XSD, Graph, Literal, Namespace

E = Namespace("http://example.org/")


def answers(store: str) -> list[object]:
    graph = Graph(store=store)
    graph.add((E.a, E.name, Literal("x")))
    graph.add((E.b, E.name, Literal("colour", lang="en-GB")))
    graph.add((E.c, E.price, Literal("1.10", datatype=XSD.decimal)))

    def rows(query: str, **options: object) -> object:
        try:
            return len(list(graph.query(query, **options)))
        except RuntimeError as error:
            return type(error).__name__

    return [
        graph.value(E.a, E.name) == Literal("x"),
        graph.value(E.a, E.name).n3(),
        graph.value(E.b, E.name).n3(),
        str(graph.value(E.c, E.price)),
        rows("SELECT ?o { <http://example.org/a> <http://example.org/name> ?o }"),
        rows("SELECT ?o { ?s <http://example.org/name> ?o }", initBindings={"s": E.a}),
    ]


own, oxigraph = answers("default"), answers("Oxigraph")
observed = [False, '"x"^^<http://www.w3.org/2001/XMLSchema#string>', '"colour"@en-gb', "1.1", 1, "RuntimeError"]
names = ["x == Literal('x')", "plain literal", "language", "decimal", "query", "query with initBindings"]
for name, first, second in zip(names, own, oxigraph, strict=True):
    print(f"{name}: rdflib {first}, oxrdflib {second}")
raise SystemExit(0 if oxigraph == observed and own == [True, '"x"', '"colour"@en-GB', "1.10", 1, 1] else "the behaviour has changed")
EOF

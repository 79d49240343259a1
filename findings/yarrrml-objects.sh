#!/usr/bin/env bash
# PyPI yatter 2.0.4, npm @rmlio/yarrrml-parser 1.12.2: objects in YARRRML.
#
# Expected: both translate the same YARRRML to RML, so that any engine for RML makes the same triples of both results: an
# object is a literal for both or an IRI for both, a value with a reference and other text is a template, and
# braces of the text are escaped in it.
# What happens: without "~iri", [e:seeAlso, e:x/$(id)] has no term type in yatter's RML, and a template without one makes IRIs (R2RML 7.4),
# while yarrrml-parser writes rr:Literal; [e:seeAlso, e:Thing] is the IRI in one and the text "http://example.org/Thing" in the
# other. "$ $(price)" becomes a reference to a column "$ price" in yatter, and braces of a text become references. A text
# with a colon ("at 12:30") and an integer are errors in it.
# Output: for each object what the two object maps hold.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @rmlio/yarrrml-parser@1.12.2
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check yatter==2.0.4 rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
import subprocess

from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import RDF

RR = Namespace("http://www.w3.org/ns/r2rml#")
TOOLS = {"yatter": ["venv/bin/yatter"], "yarrrml-parser": ["node", "node_modules/.bin/yarrrml-parser"]}
START = """
prefixes: {e: "http://example.org/", xsd: "http://www.w3.org/2001/XMLSchema#"}
sources:
  rows: [rows.csv~csv]
mappings:
  m:
    sources: rows
    s: e:$(id)
    po:
      - """


def object_map(tool):
    subprocess.run([*TOOLS[tool], "-i", "in.yml", "-o", "out.ttl"], capture_output=True)
    try:
        graph = Graph().parse("out.ttl", format="turtle")
    except FileNotFoundError:
        return "error"
    (node,) = graph.objects(None, RR.objectMap)
    parts = []
    for predicate, value in graph.predicate_objects(node):
        if predicate != RDF.type:
            kind = f"<{value}>" if isinstance(value, URIRef) else value
            parts.append(f"{predicate.fragment or predicate.rpartition('#')[2]} {kind}")
    return ", ".join(sorted(parts)).replace(f"<{RR}", "<")


changed = False
for text, *observed in [
    ("[e:name, $(name)]", "reference name", "reference name, termType <Literal>"),
    ("[e:seeAlso, e:x/$(id)~iri]", *2 * ["template http://example.org/x/{id}, termType <IRI>"]),
    ("[e:seeAlso, e:x/$(id)]", "template http://example.org/x/{id}", "template http://example.org/x/{id}, termType <Literal>"),
    ("[e:seeAlso, e:Thing]", "constant <http://example.org/Thing>", "constant http://example.org/Thing, termType <Literal>"),
    ('[e:price, "$ $(price)"]', "reference $ price", "template $ {price}, termType <Literal>"),
    ('[e:note, "{a} $(price)"]', "template {a} {price}", "template \\{a\\} {price}, termType <Literal>"),
    ('[e:note, "at 12:30"]', "error", "constant at 12:30, termType <Literal>"),
    ("[e:count, 5]", "error", "constant 5, termType <Literal>"),
]:
    found = []
    for tool in TOOLS:
        subprocess.run(["rm", "-f", "out.ttl"])
        with open("in.yml", "w") as file:
            file.write(START + text + "\n")
        found.append(object_map(tool))
    print(f"{text}: yatter {found[0]}; yarrrml-parser {found[1]}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

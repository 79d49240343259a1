#!/usr/bin/env bash
# PyPI rdflib 7.6.0: reading JSON-LD 1.1.
#
# Expected: "@type": "@none" coerces nothing, and "@type": "@id" coerces strings alone (JSON-LD 1.1,
# 4.2.3; API, 5.3.2); what stands in @graph beside other properties is a named graph, named by
# a blank node where no @id stands (JSON-LD 1.1, 4.9); a protected term cannot be redefined (4.1.11).
# What happens: literals get datatypes that are called @none or @id under @vocab; the triples
# of a graph without an @id lie in the default graph, beside the statements about the graph; a
# protected term takes its second meaning, without an error, so that what was signed or checked by
# another library is another statement here.
# Output: what rdflib and PyLD 3.3.0 make of each document.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0 PyLD==3.3.0
"$work/venv/bin/python" - <<'EOF'
import json

from pyld import jsonld
from rdflib import Dataset

VOCAB = {"@version": 1.1, "@vocab": "http://e.org/"}
changed = False
for context, body, datatype, graphs in [
    ({**VOCAB, "p": {"@type": "@none"}}, {"p": "x"}, "http://e.org/@none", 0),
    ({**VOCAB, "p": {"@type": "@id"}}, {"p": 1}, "http://e.org/@id", 0),
    (VOCAB, {"p": 1, "@graph": [{"@id": "http://e.org/t", "p": 1}]}, "http://www.w3.org/2001/XMLSchema#integer", 0),
    ([{**VOCAB, "@protected": True, "p": "http://e.org/q"}, {"p": "http://e.org/r"}], {"p": 1}, "http://www.w3.org/2001/XMLSchema#integer", 0),
]:
    document = {"@context": context, **body}
    dataset = Dataset()
    dataset.parse(data=json.dumps(document), format="json-ld")
    quads = list(dataset.quads())
    named = sum(graph is not None and str(graph) != "urn:x-rdflib:default" for *_, graph in quads)
    found = {str(quad[2].datatype) for quad in quads}
    try:
        peer = jsonld.to_rdf(document, {"format": "application/n-quads"}).strip().split("\n")
    except jsonld.JsonLdError as error:
        peer = error.__cause__.code
    print(json.dumps(document), f"\n  rdflib: {len(quads)} triples, {named} in named graphs, datatypes {found}\n  PyLD: {peer}")
    changed |= found != {datatype} or named != graphs
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# PyPI pyoxigraph 0.5.13, rdflib 7.6.0, PyLD 3.3.0: the order of keys in literals of rdf:JSON.
#
# Expected: a JSON literal that JSON-LD makes is in the canonical form of RFC 8785 (JSON-LD 1.1
# API, 8.2.2), which sorts keys by UTF-16 code units (RFC 8785, 3.2.3): U+1F600, whose first unit
# is D83D, before U+FF01.
# What happens: PyLD does; pyoxigraph and rdflib sort by code points, so that one document has two
# literals, two canonical forms and two hashes. rdflib writes 1.0 besides, where RFC 8785 has 1.
# Output: the literal of each library.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyoxigraph==0.5.13 rdflib==7.6.0 PyLD==3.3.0 rfc8785==0.1.4
"$work/venv/bin/python" - <<'EOF'
import json

import pyoxigraph
import rfc8785
from pyld import jsonld
from rdflib import Graph

content = {"\uff01": 1.0, "\U0001f600": 2, "a": 3}
document = {
    "@context": {"p": {"@id": "http://example.org/p", "@type": "@json"}},
    "@id": "http://example.org/s",
    "p": content,
}
text = json.dumps(document)
by_pyld = jsonld.to_rdf(document)["@default"][0]["object"]["value"]
by_oxigraph = next(iter(pyoxigraph.parse(text, pyoxigraph.RdfFormat.JSON_LD))).object.value
by_rdflib = str(next(Graph().parse(data=text, format="json-ld").objects()))
changed = rfc8785.dumps(content).decode() != by_pyld
for name, literal, keys in [
    ("PyLD 3.3.0", by_pyld, ["a", "\U0001f600", "\uff01"]),
    ("pyoxigraph 0.5.13", by_oxigraph, ["a", "\uff01", "\U0001f600"]),
    ("rdflib 7.6.0", by_rdflib, ["a", "\uff01", "\U0001f600"]),
]:
    print(f"{name}: {literal}")
    changed |= list(json.loads(literal)) != keys
changed |= ":1.0" not in by_rdflib or ":1.0" in by_oxigraph
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

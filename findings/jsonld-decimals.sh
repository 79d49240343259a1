#!/usr/bin/env bash
# npm jsonld 9.0.0, PyPI PyLD 3.3.0, pyoxigraph 0.5.13 and rdflib 7.6.0: numbers that a context makes decimals.
#
# Expected: 19.99 under a term of type xsd:decimal is "19.99"^^xsd:decimal, a valid decimal.
# What happens: the first three write "1.999E1"^^xsd:decimal, and no xsd:decimal may have an
# exponent (XSD part 2, 3.3.3): the price is ill-typed, and a shape with sh:datatype refuses it.
# JSON-LD's algorithm says so: each number with a fraction becomes the canonical form of
# xsd:double, whatever the type is (JSON-LD 1.1 API, 8.2.2, Object to RDF conversion). rdflib
# writes what Python's str() does, which is right until the exponents begin. So decimals belong
# into strings.
# Output: for each number the four literals.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" jsonld@9.0.0
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyLD==3.3.0 pyoxigraph==0.5.13 rdflib==7.6.0
cat > "$work/offer.json" <<'EOF'
{"@context": {"price": {"@id": "http://example.org/price", "@type": "http://www.w3.org/2001/XMLSchema#decimal"}},
 "@id": "http://example.org/offer", "price": [5, 19.99, 0.00001, "19.99"]}
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync } from "node:fs";
import jsonld from "jsonld";

console.log(await jsonld.toRDF(JSON.parse(readFileSync("offer.json", "utf8")), { format: "application/n-quads" }));
EOF
node "$work/run.mjs" > "$work/js.nq"
"$work/venv/bin/python" - <<'EOF'
import json

import pyoxigraph
from pyld import jsonld
from rdflib import Graph

text = open("offer.json").read()


def literals(quads: str) -> list[str]:
    return sorted(line.split('"')[1] for line in quads.splitlines() if '"' in line)


doubles = ["1.0E-5", "1.999E1", "19.99", "5"]
changed = False
for name, found, observed in [
    ("jsonld 9.0.0", literals(open("js.nq").read()), doubles),
    ("PyLD 3.3.0", literals(jsonld.to_rdf(json.loads(text), {"format": "application/n-quads"})), doubles),
    ("pyoxigraph 0.5.13", sorted(q.object.value for q in pyoxigraph.parse(text, pyoxigraph.RdfFormat.JSON_LD)), doubles),
    # The two that are 19.99 are one literal.
    ("rdflib 7.6.0", literals(Graph().parse(data=text, format="json-ld").serialize(format="nt")), ["19.99", "1e-05", "5"]),
]:
    print(f"{name}: {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# npm shacl-engine 1.1.2, rdf-validate-shacl 0.6.5: sh:languageIn, sh:maxLength, moments without a zone.
#
# Expected: sh:languageIn is SPARQL's langMatches (SHACL 4.4.4): "en" takes "en-GB" and without regard
# to case, and "e" takes no "en" (RFC 4647, 3.3.1: a prefix ends at a hyphen); sh:maxLength counts
# characters (STRLEN, SHACL 4.4.2); sh:lessThan compares a moment without a zone with one that has
# a zone, if they are months apart.
# What happens: "e" takes every tag that begins with an "e"; "en-GB" does not take "en-GB", since
# n3 lowers the tags of literals; an emoji is two characters; the two moments violate lessThan.
# Both packages answer alike; pySHACL 0.40.1 answers all as expected.
# Output: for each shape and data whether they conform, by the two and by pySHACL.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" shacl-engine@1.1.2 rdf-validate-shacl@0.6.5 n3@2.13.12
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyshacl==0.40.1 rdflib==7.6.0
cat > "$work/cases.json" <<'EOF'
[["sh:languageIn (\"en\")", ":a :p \"x\"@en-GB .", true, true],
 ["sh:languageIn (\"en\")", ":a :p \"x\"@de .", false, false],
 ["sh:languageIn (\"e\")", ":a :p \"x\"@en .", true, false],
 ["sh:languageIn (\"en-GB\")", ":a :p \"x\"@en-GB .", false, true],
 ["sh:maxLength 1", ":a :p \"x\" .", true, true],
 ["sh:maxLength 1", ":a :p \"\\U0001F600\" .", false, true],
 ["sh:lessThan :q", ":a :p \"2024-01-01T00:00:00Z\"^^xsd:dateTime ; :q \"2024-06-01T00:00:00Z\"^^xsd:dateTime .", true, true],
 ["sh:lessThan :q", ":a :p \"2024-01-01T00:00:00\"^^xsd:dateTime ; :q \"2024-06-01T00:00:00Z\"^^xsd:dateTime .", false, true]]
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import { DataFactory as F, Parser, Store } from "n3";
import Validate from "rdf-validate-shacl";
import { Validator } from "shacl-engine";

const prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix : <http://example.org/> .";
const read = (text) => new Store(new Parser().parse(prefixes + text));
const found = [];
for (const [rule, data] of JSON.parse(readFileSync("cases.json", "utf8"))) {
  const shapes = read(`:S a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:path :p ; ${rule} ] .`);
  const reports = [new Validator(shapes, { factory: F }).validate({ dataset: read(data) }), new Validate(shapes).validate(read(data))];
  found.push((await Promise.all(reports)).map((report) => report.conforms));
}
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" -W ignore - <<'EOF'
import json

from pyshacl import validate

PREFIXES = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix : <http://example.org/> ."
changed = False
for (rule, data, observed, expected), found in zip(json.load(open("cases.json")), json.load(open("found.json")), strict=True):
    shapes = f"{PREFIXES} :S a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:path :p ; {rule} ] ."
    peer = validate(PREFIXES + data, shacl_graph=shapes, data_graph_format="turtle", shacl_graph_format="turtle")[0]
    print(f"{rule} {data}: shacl-engine, rdf-validate-shacl {found}, pySHACL {peer}")
    changed |= found != [observed] * 2 or peer != expected
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

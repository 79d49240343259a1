#!/usr/bin/env bash
# npm jsonld 9.0.0, jsonld-streaming-parser 5.0.1, PyPI PyLD 3.3.0: numbers below a millionth.
#
# Expected: a number with a fraction is an xsd:double in canonical form, 1e-7 "1.0E-7" (JSON-LD 1.1 API, 8.2.2, step 10); only
# one without a fraction is an xsd:integer.
# What happens: jsonld looks for a point in JavaScript's text of the number, and 1e-7 has none: what has one figure
# before the exponent is "0"^^xsd:integer, or "-0", while 1.5e-7 and 0.000001 are right. With the type
# xsd:decimal it is "0" as well, so that a price per call of a ten-millionth is nothing. A text of the same number in
# a typed value is kept. The other two are right about the untyped number.
# Output: each number as the three write it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" jsonld@9.0.0 jsonld-streaming-parser@5.0.1
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyLD==3.3.0
cat > "$work/values.json" <<'EOF'
[["0.000001", "1.0E-6 double", "1.0E-6 double", "1.0E-6 double"],
 ["0.0000001", "0 integer", "1.0E-7 double", "1.0E-7 double"],
 ["1.5e-7", "1.5E-7 double", "1.5E-7 double", "1.5E-7 double"],
 ["2e-7", "0 integer", "2.0E-7 double", "2.0E-7 double"],
 ["-1e-7", "-0 integer", "-1.0E-7 double", "-1.0E-7 double"],
 ["{\"@value\": 1e-7, \"@type\": \"http://www.w3.org/2001/XMLSchema#double\"}", "1.0E-7 double", "1e-7 double", "1.0E-7 double"],
 ["{\"@value\": 1e-7, \"@type\": \"http://www.w3.org/2001/XMLSchema#decimal\"}", "0 decimal", "1e-7 decimal", "1.0E-7 decimal"],
 ["{\"@value\": \"0.0000001\", \"@type\": \"http://www.w3.org/2001/XMLSchema#decimal\"}", "0.0000001 decimal", "0.0000001 decimal", "0.0000001 decimal"]]
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import jsonld from "jsonld";
import { JsonLdParser } from "jsonld-streaming-parser";

const short = ({ object }) => `${object.value} ${object.datatype.value.split("#")[1]}`;
const found = [];
for (const [value] of JSON.parse(readFileSync("values.json", "utf8"))) {
  const text = `{"@id": "http://example.org/a", "http://example.org/p": ${value}}`;
  const [quad] = await jsonld.toRDF(JSON.parse(text));
  const streamed = await new Promise((resolve, reject) => {
    const parser = new JsonLdParser();
    parser.on("data", resolve);
    parser.on("error", reject);
    parser.end(text);
  });
  found.push([short(quad), short(streamed)]);
}
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json

from pyld import jsonld

changed = False
for (value, *observed), node in zip(json.load(open("values.json")), json.load(open("found.json")), strict=True):
    document = json.loads('{"@id": "http://example.org/a", "http://example.org/p": ' + value + "}")
    term = jsonld.to_rdf(document)["@default"][0]["object"]
    found = [*node, f"{term['value']} {term['datatype'].rpartition('#')[2]}"]
    print(f"{value}: jsonld {found[0]}, jsonld-streaming-parser {found[1]}, PyLD {found[2]}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

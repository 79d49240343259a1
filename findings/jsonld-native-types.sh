#!/usr/bin/env bash
# npm jsonld 9.0.0, jsonld-streaming-serializer 4.0.0, PyPI PyLD 3.3.0: useNativeTypes.
#
# Expected: with useNativeTypes an xsd:integer, xsd:double or xsd:boolean becomes a number or a boolean of JSON, and what
# cannot become one stays a typed value, so that the triples can be read back (JSON-LD 1.1 API, 8.4.2).
# What happens: jsonld leaves an integer as a string where JavaScript would write it otherwise, and drops its type:
# 9007199254740993, "01" and "+1" are plain strings then, which no filter for numbers finds. The streaming serializer
# makes 9007199254740992 of it, null of 1e400, and an integer of an xsd:long; for "1"^^xsd:boolean, INF and NaN it
# raises an error. PyLD keeps value and type of all but the forms "01" and "+1".
# Output: each literal as the three write it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" jsonld@9.0.0 jsonld-streaming-serializer@4.0.0 n3@2.13.12
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyLD==3.3.0
cat > "$work/literals.json" <<'EOF'
[["integer", "7", "7", "7", "7"],
 ["integer", "01", "\"01\"", "1", "1"],
 ["integer", "+1", "\"+1\"", "1", "1"],
 ["integer", "9007199254740993", "\"9007199254740993\"", "9007199254740992", "9007199254740993"],
 ["long", "7", "\"7\" xsd:long", "7", "\"7\" xsd:long"],
 ["boolean", "true", "true", "true", "true"],
 ["boolean", "1", "true", "error", "true"],
 ["double", "1.5E0", "1.5", "1.5", "1.5"],
 ["double", "INF", "\"INF\" xsd:double", "error", "\"INF\" xsd:double"],
 ["double", "1e400", "\"1e400\" xsd:double", "null", "\"1e400\" xsd:double"]]
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import jsonld from "jsonld";
import { JsonLdSerializer } from "jsonld-streaming-serializer";
import { Parser } from "n3";

const P = "http://example.org/p";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const shown = ([node]) => {
  const { "@value": value, "@type": type } = node[P][0];
  return JSON.stringify(value) + (type ? ` ${type.replace(XSD, "xsd:")}` : "");
};
const streamed = async (text) => {
  let json = "";
  try {
    const quads = Readable.from(new Parser().parse(text));
    for await (const part of quads.pipe(new JsonLdSerializer({ useNativeTypes: true }))) json += part;
  } catch {
    return "error";
  }
  return shown(JSON.parse(json));
};
const found = [];
for (const [type, form] of JSON.parse(readFileSync("literals.json", "utf8"))) {
  const text = `<http://example.org/a> <${P}> "${form}"^^<${XSD}${type}> .\n`;
  const options = { format: "application/n-quads", useNativeTypes: true };
  found.push([shown(await jsonld.fromRDF(text, options)), await streamed(text)]);
}
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json

from pyld import jsonld

P = "http://example.org/p"
XSD = "http://www.w3.org/2001/XMLSchema#"
changed = False
for (kind, form, *observed), node in zip(json.load(open("literals.json")), json.load(open("found.json")), strict=True):
    text = f'<http://example.org/a> <{P}> "{form}"^^<{XSD}{kind}> .\n'
    value = jsonld.from_rdf(text, {"useNativeTypes": True})[0][P][0]
    typed = f" {value['@type'].replace(XSD, 'xsd:')}" if "@type" in value else ""
    found = [*node, json.dumps(value["@value"]) + typed]
    print(f'"{form}"^^xsd:{kind}: jsonld {found[0]}, jsonld-streaming-serializer {found[1]}, PyLD {found[2]}')
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF

#!/usr/bin/env bash
# npm shacl-engine 0.1.5 (rdf-validate-datatype): strings with characters beyond U+FFFF.
#
# Expected: every text of XML characters is a well-typed xsd:string.
# What happens: a label with an emoji, or a letter of Deseret or of a rare Han character,
# violates sh:datatype xsd:string, because its two UTF-16 halves are looked at one by one.
# xsd:normalizedString and xsd:token refuse it as well; xsd:anyURI does not look.
# Output: one line per literal.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" shacl-engine@0.1.5 n3@2.2.0
cat > "$work/run.mjs" <<'EOF'
import { createRequire } from "node:module";
import { DataFactory as F, Parser, Store } from "n3";
import { Validator } from "shacl-engine";
const require = createRequire(import.meta.url);
console.log("shacl-engine", require("./node_modules/shacl-engine/package.json").version);
const XSD = "http://www.w3.org/2001/XMLSchema#";
let changed = false;
for (const [datatype, literal, expected, observed] of [
  ["string", "plain", true, true],
  ["string", "größe, 数量", true, true],
  ["string", "a smile \u{1F600}", true, false],
  ["string", "\u{20000}", true, false],
  ["token", "\u{1F600}", true, false],
  ["date", "2024-02-30", false, true],
]) {
  const data = new Store([F.quad(F.namedNode("urn:a"), F.namedNode("urn:p"), F.literal(literal, F.namedNode(XSD + datatype)))]);
  const shapes = new Store(new Parser().parse(`@prefix sh: <http://www.w3.org/ns/shacl#> .
    <urn:s> a sh:NodeShape ; sh:targetNode <urn:a> ; sh:property [ sh:path <urn:p> ; sh:datatype <${XSD}${datatype}> ] .`));
  const conforms = (await new Validator(shapes, { factory: F }).validate({ dataset: data })).conforms;
  console.log(`xsd:${datatype} ${JSON.stringify(literal)}: well-typed ${expected}, conforms ${conforms}`);
  changed ||= conforms !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"

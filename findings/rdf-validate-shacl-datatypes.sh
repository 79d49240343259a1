#!/usr/bin/env bash
# npm rdf-validate-shacl 0.6.5 (rdf-validate-datatype): bounds of xsd:int, days of months.
#
# Expected: xsd:int runs from -2147483648 to 2147483647, xsd:gMonthDay is written --05-01,
# xsd:gDay ---01, and xsd:double has +INF since XSD 1.1.
# What happens: xsd:int refuses its own minimum and takes 2147483648; gMonthDay and gDay
# refuse everything that is right and take "05-01" and "01"; +INF is refused, and "--1" is
# a well-typed decimal.
# Output: one line per literal.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdf-validate-shacl@0.6.5 n3@2.2.0
cat > "$work/run.mjs" <<'EOF'
import { createRequire } from "node:module";
import { DataFactory as F, Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
const require = createRequire(import.meta.url);
console.log("rdf-validate-shacl", require("./node_modules/rdf-validate-shacl/package.json").version);
const XSD = "http://www.w3.org/2001/XMLSchema#";
let changed = false;
for (const [datatype, literal, expected, observed] of [
  ["int", "-2147483648", true, false],
  ["int", "2147483648", false, true],
  ["int", "2147483647", true, true],
  ["gMonthDay", "--05-01", true, false],
  ["gMonthDay", "05-01", false, true],
  ["gDay", "---01", true, false],
  ["gDay", "01", false, true],
  ["double", "+INF", true, false],
  ["decimal", "--1", false, true],
  ["time", "24:00:01", false, true],
]) {
  const data = new Store([F.quad(F.namedNode("urn:a"), F.namedNode("urn:p"), F.literal(literal, F.namedNode(XSD + datatype)))]);
  const shapes = new Store(new Parser().parse(`@prefix sh: <http://www.w3.org/ns/shacl#> .
    <urn:s> a sh:NodeShape ; sh:targetNode <urn:a> ; sh:property [ sh:path <urn:p> ; sh:datatype <${XSD}${datatype}> ] .`));
  const conforms = (await new SHACLValidator(shapes).validate(data)).conforms;
  console.log(`xsd:${datatype} ${JSON.stringify(literal)}: well-typed ${expected}, conforms ${conforms}`);
  changed ||= conforms !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"

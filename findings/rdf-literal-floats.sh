#!/usr/bin/env bash
# npm rdf-literal 2.0.0 (with it Comunica and others read values): infinities and parts of dates.
#
# Expected: fromRdf(literal, true) throws on what is no literal of its datatype, and on
# nothing else.
# What happens: INF, -INF and NaN of xsd:double and xsd:float throw, although toRdf writes
# exactly these; xsd:date with a zone throws, xsd:gMonthDay and xsd:gDay throw on what is
# right and take "05-01" and "01"; 30 February passes, and so does any text as a duration.
# Output: what toRdf writes for Infinity, then one line per literal.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdf-literal@2.0.0 n3@2.2.0
cat > "$work/run.mjs" <<'EOF'
import { createRequire } from "node:module";
import { DataFactory as F } from "n3";
import { fromRdf, toRdf } from "rdf-literal";

const require = createRequire(import.meta.url);
console.log("rdf-literal", require("./node_modules/rdf-literal/package.json").version);
const XSD = "http://www.w3.org/2001/XMLSchema#";
console.log("toRdf(Infinity) is", toRdf(Infinity).value, toRdf(Infinity).datatype.value);
let changed = toRdf(Infinity).value !== "INF";
for (const [datatype, literal, valid, observed] of [
  ["double", "INF", true, false],
  ["double", "NaN", true, false],
  ["double", "Infinity", false, true],
  ["date", "2024-05-01+02:00", true, false],
  ["date", "2024-02-30", false, true],
  ["gMonthDay", "--05-01", true, false],
  ["gMonthDay", "05-01", false, true],
  ["gDay", "---01", true, false],
  ["duration", "a while", false, true],
  ["int", "2147483648", false, true],
]) {
  let read = true;
  try {
    fromRdf(F.literal(literal, F.namedNode(XSD + datatype)), true);
  } catch {
    read = false;
  }
  console.log(`xsd:${datatype} ${JSON.stringify(literal)}: valid ${valid}, read ${read}`);
  changed ||= read !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"

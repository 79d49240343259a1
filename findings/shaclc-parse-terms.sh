#!/usr/bin/env bash
# npm shaclc-parse 2.0.0: datatypes and escapes in SHACL's compact syntax.
#
# Expected: a property that is said to be a datatype gets sh:datatype, another IRI sh:class
# (SHACL Compact Syntax, the rule for propertyType); a text has Turtle's escapes, as in the example
# of that document, pattern="^\\d{3}-\\d{2}-\\d{4}$".
# What happens: dates, times, years, durations, anyURI, binaries, xsd:unsignedInt, rdf:HTML and more
# get sh:class, so that every literal violates the shape; the draft speaks of the datatypes of
# SPARQL 1.1, among which xsd:unsignedInt is (17.1). Each escape but \u raises a TypeError, the
# example's too, and "\u0041" becomes "0041".
# Output: one line per type and per text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" shaclc-parse@2.0.0
cat > "$work/run.mjs" <<'EOF'
import { parse } from "shaclc-parse";

const names = `BASE <http://example.org/o>
PREFIX e: <http://example.org/> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>`;
const read = (rule) =>
  parse(`${names} shape e:S { e:p ${rule} . }`).find((quad) => /#(class|datatype|pattern)$/.test(quad.predicate.value));
const log = console.log;
// The parser prints the characters of an escape; only our own lines are wanted.
console.log = () => {};
let changed = false;
for (const [type, observed] of [
  ["xsd:integer", "datatype"],
  ["xsd:dateTime", "datatype"],
  ["xsd:unsignedByte", "datatype"],
  ["xsd:unsignedInt", "class"],
  ["xsd:date", "class"],
  ["xsd:gYear", "class"],
  ["xsd:duration", "class"],
  ["xsd:anyURI", "class"],
  ["rdf:langString", "datatype"],
  ["rdf:HTML", "class"],
]) {
  const found = read(type).predicate.value.split("#")[1];
  log(`${type}: sh:${found}`);
  changed ||= found !== observed;
}
for (const [text, observed] of [
  ['"[a-z]+"', "[a-z]+"],
  ['"^\\\\d{3}$"', "TypeError"],
  ['"a\\tb"', "TypeError"],
  ['"say \\"no\\""', "TypeError"],
  ['"\\u0041"', "0041"],
]) {
  let found;
  try {
    found = read(`pattern=${text}`).object.value;
  } catch (error) {
    found = error.name;
  }
  log(`pattern=${text}: ${found}`);
  changed ||= found !== observed;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

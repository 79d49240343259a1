#!/usr/bin/env bash
# npm rdf-literal 2.0.0: large whole numbers.
#
# Expected: toRdf writes a literal that is valid for the datatype that it names, and fromRdf, when
# asked to validate, hands on no other number than the literal says.
# What happens: a whole number from 2^31 on becomes an xsd:long, also from 2^63 on, which no
# xsd:long holds (XSD part 2, 3.4.16), and from 10^21 on with an exponent, which no integer may
# have; a shape with sh:datatype refuses both. "9007199254740993"^^xsd:integer is read as
# 9007199254740992 with validation, without an error.
# Output: one line per number and per literal.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdf-literal@2.0.0 n3@2.13.12
cat > "$work/run.mjs" <<'EOF'
import { DataFactory as F } from "n3";
import { fromRdf, toRdf } from "rdf-literal";

const xsd = "http://www.w3.org/2001/XMLSchema#";
let changed = false;
for (const [number, observed] of [
  [2147483647, '"2147483647"^^integer'],
  [2147483648, '"2147483648"^^long'],
  [2 ** 64, '"18446744073709552000"^^long'],
  [1e21, '"1e+21"^^long'],
  [-1e21, '"-1e+21"^^long'],
]) {
  const { value, datatype } = toRdf(number);
  const written = `"${value}"^^${datatype.value.slice(xsd.length)}`;
  console.log(`${number} is written ${written}`);
  changed ||= written !== observed;
}
for (const [text, observed] of [
  ["9007199254740991", 9007199254740991],
  ["9007199254740993", 9007199254740992],
]) {
  const number = fromRdf(F.literal(text, F.namedNode(`${xsd}integer`)), true);
  console.log(`"${text}"^^integer is read ${number}`);
  changed ||= number !== observed;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

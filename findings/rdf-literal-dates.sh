#!/usr/bin/env bash
# npm rdf-literal 2.0.0: days, months and dates.
#
# Expected: xsd:gDay is written ---01, xsd:gMonthDay --05-01, xsd:gYearMonth 2024-05 (XSD part 2,
# 3.3.9 to 3.3.13), and with validation each valid literal is read and no other.
# What happens: the package writes "1", "5-1" and "2024-5", which are none of these types, and with
# validation refuses the right ones; a date with an offset and a dateTime with one digit after
# the second are refused as well, while 30 February is the first of March. Without validation the
# year -0044 is 2044.
# Output: one line per date written and per literal read.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdf-literal@2.0.0 n3@2.13.12
cat > "$work/run.mjs" <<'EOF'
import { DataFactory as F } from "n3";
import { fromRdf, toRdf } from "rdf-literal";

const type = (name) => F.namedNode(`http://www.w3.org/2001/XMLSchema#${name}`);
let changed = false;
for (const [name, observed] of [
  ["date", "2024-05-01"],
  ["gYear", "2024"],
  ["gYearMonth", "2024-5"],
  ["gMonthDay", "5-1"],
  ["gDay", "1"],
]) {
  const { value } = toRdf(new Date("2024-05-01T00:00:00Z"), { datatype: type(name) });
  console.log(`1 May 2024 as ${name}: "${value}"`);
  changed ||= value !== observed;
}
for (const [text, name, validate, observed] of [
  ["--05-01", "gMonthDay", true, "refused"],
  ["---01", "gDay", true, "refused"],
  ["2024-05-01+02:00", "date", true, "refused"],
  ["2024-05-01T00:00:00.5Z", "dateTime", true, "refused"],
  ["2024-05-01T00:00:00.500Z", "dateTime", true, "2024-05-01T00:00:00.500Z"],
  ["2024-02-30", "date", true, "2024-03-01T00:00:00.000Z"],
  ["-0044", "gYear", false, "2044-01-01T00:00:00.000Z"],
]) {
  let read;
  try {
    read = fromRdf(F.literal(text, type(name)), validate).toISOString();
  } catch {
    read = "refused";
  }
  console.log(`"${text}"^^${name}${validate ? ", validated" : ""}: ${read}`);
  changed ||= read !== observed;
}
process.exit(changed ? 1 : 0);
EOF
TZ=UTC node "$work/run.mjs"

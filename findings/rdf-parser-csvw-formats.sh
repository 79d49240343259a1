#!/usr/bin/env bash
# npm rdf-parser-csvw 1.1.0: datatypes with a format.
#
# Expected: formats of dates are those of Unicode's TR 35 and of the list in "tabular data" 6.4.4, among them
# yyyy-MM-ddTHH:mm:ss and X for a time zone; "S" is a fraction of a second; "#,##0.00", "Y|N" and "HHmm" make
# 1234.50, true and 03:04:00 of their cells (6.4.2 to 6.4.4). A cell that does not fit keeps its text as a string.
# What happens: the format goes to luxon, whose letters mean other things: with "T" or "X" in the format the value is
# null, which is written as "null"^^xsd:dateTime, or "Invalid DateTime"^^xsd:date; ".5" is five milliseconds.
# Without a format, a date with a zone is "Invalid DateTime" too. Numbers, times and booleans stay as
# they are: "1,234.50"^^xsd:decimal, "Y"^^xsd:boolean. A time without a zone gets the machine's.
# Output: each format and cell with the literal. The time zone of the reader is set to UTC.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdf-parser-csvw@1.1.0 n3@2.13.12 @rdfjs/dataset@2.0.2
cat > "$work/run.mjs" <<'EOF'
import { Readable } from "node:stream";
import rdf from "@rdfjs/dataset";
import { Parser } from "n3";
import CsvwParser from "rdf-parser-csvw";

const read = async (base, format, cell) => {
  const datatype = `csvw:base "${base}"${format ? `; csvw:format "${format}"` : ""}`;
  const metadata = new Parser().parse(`PREFIX csvw: <http://www.w3.org/ns/csvw#>
    [] csvw:url "rows.csv" ; csvw:tableSchema [ csvw:column ( [ csvw:name "c" ; csvw:title "c" ;
      csvw:propertyUrl "http://example.org/c" ; csvw:datatype [ ${datatype} ] ] ) ] .`);
  const options = { metadata: rdf.dataset(metadata), baseIRI: "http://example.org/", timezone: "utc" };
  for await (const { predicate, object } of new CsvwParser().import(Readable.from([`c\n"${cell}"\n`]), options)) {
    if (predicate.value === "http://example.org/c") return String(object.value);
  }
};
let changed = false;
for (const [base, format, cell, observed] of [
  ["date", "dd.MM.yyyy", "31.12.2024", "2024-12-31"],
  ["dateTime", "yyyy-MM-dd HH:mm:ss", "2024-01-02 03:04:05", "2024-01-02T03:04:05.000Z"],
  ["dateTime", "yyyy-MM-ddTHH:mm:ss", "2024-01-02T03:04:05", "null"],
  ["dateTime", "yyyy-MM-ddTHH:mm", "2024-01-02T03:04", "null"],
  ["dateTime", "yyyy-MM-dd HH:mm X", "2024-01-02 03:04 +01", "null"],
  ["dateTime", "yyyy-MM-dd HH:mm:ss.S", "2024-01-02 03:04:05.5", "2024-01-02T03:04:05.005Z"],
  ["date", "yyyy-MM-dd X", "2024-01-02 Z", "Invalid DateTime"],
  ["date", "", "2024-01-02+02:00", "Invalid DateTime"],
  ["dateTime", "", "2024-01-02T03:04:05", "2024-01-02T03:04:05.000Z"],
  ["dateTime", "", "2024-01-02T03:04:05.123456Z", "2024-01-02T03:04:05.123Z"],
  ["time", "HHmm", "0304", "0304"],
  ["decimal", "#,##0.00", "1,234.50", "1,234.50"],
  ["boolean", "Y|N", "Y", "Y"],
]) {
  const found = await read(base, format, cell);
  console.log(`${base} "${format}" of ${cell}: ${found}`);
  changed ||= found !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"

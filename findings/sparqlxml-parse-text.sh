#!/usr/bin/env bash
# npm sparqlxml-parse 3.3.0 (Comunica reads results of other endpoints with it): SPARQL results in XML.
#
# Expected: the value of a literal is all the text of its element (SPARQL Query Results XML Format,
# 2.3.1); boolean is of the type xsd:boolean in the schema of that document, so that spaces around
# it do not count; a namespace may have any prefix (Namespaces in XML, 6).
# What happens: a CDATA section is dropped, and a comment makes the parser forget the text before it,
# without an error; " true " is false; with a prefix on its elements a result is "No valid SPARQL query
# results".
# Output: what is read of each result.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" sparqlxml-parse@3.3.0
cat > "$work/run.mjs" <<'EOF'
import { Readable } from "node:stream";
import { SparqlXmlParser } from "sparqlxml-parse";

const namespace = 'xmlns="http://www.w3.org/2005/sparql-results#"';
const row = (text) => `<sparql ${namespace}><head><variable name="x"/></head>
<results><result><binding name="x"><literal>${text}</literal></binding></result></results></sparql>`;
const read = async (document) => {
  for await (const bindings of new SparqlXmlParser().parseXmlResultsStream(Readable.from([document]))) return bindings.x.value;
};
const ask = (text) => `<sparql ${namespace}><head/><boolean>${text}</boolean></sparql>`;
const answer = (document) => new SparqlXmlParser().parseXmlBooleanStream(Readable.from([document]));
const prefixed = (document) => document.replace(/<(\/?)/g, "<$1s:").replace("xmlns=", "xmlns:s=");
let changed = false;
for (const [title, found, observed] of [
  ["a &lt; b", read(row("a &lt; b")), "a < b"],
  ["<![CDATA[a < b]]>", read(row("<![CDATA[a < b]]>")), ""],
  ["if <![CDATA[a < b]]>", read(row("if <![CDATA[a < b]]>")), "if "],
  ["not <!-- sic -->allowed", read(row("not <!-- sic -->allowed")), "allowed"],
  ["with a prefix", read(prefixed(row("a"))), "No valid SPARQL query results were found."],
  ["<boolean>true</boolean>", answer(ask("true")), true],
  ["<boolean> true </boolean>", answer(ask(" true ")), false],
  ["<boolean>\\ntrue\\n</boolean>", answer(ask("\ntrue\n")), false],
]) {
  const value = await found.catch((error) => error.message);
  console.log(`${title}: ${value}`);
  changed ||= value !== observed;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

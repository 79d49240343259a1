#!/usr/bin/env bash
# npm rdflib 2.4.0 (rdflib.js, the store under SolidOS): booleans, doubles and blank nodes in Turtle.
#
# Expected: a graph that is read and written again is the same graph.
# What happens: the boolean "true" of N-Triples, RDF/XML, JSON-LD and of Turtle itself where
# the datatype is spelled out is written as false; only the bare keyword true survives. INF of
# xsd:double becomes INF.0e0, which no reader of Turtle takes. Blank nodes in a circle, and one
# that points to itself, are not written.
# Output: one line per case: the input, its format and what is written.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdflib@2.4.0
cat > "$work/run.cjs" <<'EOF'
const { graph, parse, serialize } = require("rdflib");

const BASE = "http://base.example/";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const xml = (property) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/"><rdf:Description rdf:about="http://example.org/s">${property}</rdf:Description></rdf:RDF>`;
const turtle = (text) => `@prefix e: <http://example.org/> . @prefix xsd: <${XSD}> . ${text}`;
const cases = [
  ["text/turtle", turtle("e:s e:p true ."), "e:s e:p true."],
  ["text/turtle", turtle('e:s e:p "true"^^xsd:boolean .'), "e:s e:p false."],
  ["application/n-quads", `<http://example.org/s> <http://example.org/p> "true"^^<${XSD}boolean> .\n`, "exa:s exa:p false."],
  ["application/rdf+xml", xml(`<e:p rdf:datatype="${XSD}boolean">true</e:p>`), "e:s e:p false."],
  ["text/turtle", turtle('e:s e:p "INF"^^xsd:double .'), "e:s e:p INF.0e0 ."],
  ["text/turtle", turtle("_:a e:p _:b . _:b e:p _:a ."), ""],
  ["text/turtle", turtle("_:a e:p _:a ."), ""],
];
(async () => {
  let changed = false;
  for (const [format, input, observed] of cases) {
    const store = graph();
    await new Promise((resolve, reject) => parse(input, store, BASE, format, (error) => (error ? reject(error) : resolve())));
    const lines = serialize(null, store, BASE, "text/turtle").split("\n");
    const written = lines.filter((line) => line && !line.startsWith("@")).join(" ").trim();
    console.log(`${format} ${JSON.stringify(input)}: written ${JSON.stringify(written)}`);
    changed ||= written !== observed;
  }
  process.exit(changed ? 1 : 0);
})();
EOF
node "$work/run.cjs"

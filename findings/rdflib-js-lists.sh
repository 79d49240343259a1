#!/usr/bin/env bash
# npm rdflib 2.4.0 (rdflib.js): lists and nested blank nodes in N-Triples and RDF/XML.
#
# Expected: a list ends with rdf:nil, and RDF/XML holds what the graph holds.
# What happens: in N-Triples a list ends with the IRI ...#nill, which nobody else knows, so
# that it is no list any more. In RDF/XML a list of literals is written as an empty
# Collection, its items are gone. A blank node inside another is written as
# rdf:parseType="Resource" with an rdf:Description in it, which RDF/XML forbids as a property
# (5.1.2, propertyElementURIs).
# Output: what is written, and what rdfxml-streaming-parser 3.3.0 says of the RDF/XML.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdflib@2.4.0 rdfxml-streaming-parser@3.3.0
cat > "$work/run.cjs" <<'EOF'
const { graph, parse, serialize } = require("rdflib");
const { RdfXmlParser } = require("rdfxml-streaming-parser");

const BASE = "http://base.example/";
const write = (turtle, format) => {
  const store = graph();
  parse(`@prefix e: <http://example.org/> . ${turtle}`, store, BASE, "text/turtle");
  return serialize(null, store, BASE, format);
};
const read = (xml) =>
  new Promise((resolve) => {
    const parser = new RdfXmlParser({ strict: true });
    const quads = [];
    parser.on("data", (quad) => quads.push(quad));
    parser.on("error", (error) => resolve(error.message));
    parser.on("end", () => resolve(quads.map((q) => `${q.predicate.value} ${q.object.value}`).join(", ")));
    parser.end(xml);
  });
(async () => {
  const triples = write('e:s e:p ("a") .', "application/n-triples");
  const list = write('e:s e:p ("a" "b") .', "application/rdf+xml");
  const nested = write('e:s e:p [ e:q [ e:r "x" ] ] .', "application/rdf+xml");
  const [listRead, nestedRead] = [await read(list), await read(nested)];
  console.log(`N-Triples of a list:\n${triples}`);
  console.log(`RDF/XML of a list of two literals:\n${list}\nread: ${listRead}\n`);
  console.log(`RDF/XML of a blank node in a blank node:\n${nested}\nread: ${nestedRead}`);
  const same =
    triples.includes("22-rdf-syntax-ns#nill>") &&
    listRead.endsWith("22-rdf-syntax-ns#nil") &&
    nestedRead.includes("Description");
  process.exit(same ? 0 : 1);
})();
EOF
node "$work/run.cjs"

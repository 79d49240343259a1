#!/usr/bin/env bash
# npm rdfxml-streaming-parser 3.3.0: documents without rdf:RDF, entities, encodings.
#
# Expected: a document may be one node element alone (RDF/XML 7.2.8, and its 2.6); an entity
# may use another one (XML 4.4); the XML declaration names the encoding (XML 4.3.3).
# What happens: the node element at the root loses its rdf:about and becomes a blank node, so
# that its facts are of nobody; inside an entity the name of another one stays as text; bytes of
# ISO-8859-1 are read as UTF-8 and become U+FFFD. Nothing of this is an error.
# Output: the triples of each document.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdfxml-streaming-parser@3.3.0
cat > "$work/run.mjs" <<'EOF'
import { RdfXmlParser } from "rdfxml-streaming-parser";

const read = (document) =>
  new Promise((resolve, reject) => {
    const quads = [];
    const parser = new RdfXmlParser();
    parser.on("data", ({ subject, object }) => quads.push(`${subject.termType} ${object.value}`));
    parser.on("error", reject);
    parser.on("end", () => resolve(quads.join(", ")));
    parser.end(document);
  });
const names = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/"';
const person = (more, value) => `<e:Person ${more}rdf:about="http://example.org/s"><e:p>${value}</e:p></e:Person>`;
let changed = false;
for (const [title, document, observed] of [
  ["inside rdf:RDF", `<rdf:RDF ${names}>${person("", "x")}</rdf:RDF>`, "NamedNode http://example.org/Person, NamedNode x"],
  ["at the root", person(`${names} `, "x"), "BlankNode http://example.org/Person, BlankNode x"],
  [
    "an entity in an entity",
    `<!DOCTYPE rdf:RDF [<!ENTITY e "http://example.org/"><!ENTITY a "&e;a">]><rdf:RDF ${names}>${person("", "&a;")}</rdf:RDF>`,
    "NamedNode http://example.org/Person, NamedNode &e;a",
  ],
  [
    "ISO-8859-1",
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF ${names}>${person("", "Zo\u00eb")}</rdf:RDF>`, "latin1"),
    "NamedNode http://example.org/Person, NamedNode Zo\ufffd",
  ],
]) {
  const triples = await read(document);
  console.log(`${title}: ${triples}`);
  changed ||= triples !== observed;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

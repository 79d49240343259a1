#!/usr/bin/env bash
# npm rdf-canonize 5.0.0, @rdfjs/to-ntriples 3.0.1, @rdfjs/term-set 2.0.3: texts with a base direction (RDF 1.2).
#
# Expected: "abc"@ar--rtl, "abc"@ar--ltr and "abc"@en--rtl are three literals (RDF 1.2 concepts, 3.4.1), written with
# language and direction in N-Triples 1.2. A library that does not know them yet refuses them, or keeps the language.
# What happens: the parser of n3 reads them, and the data model of RDF/JS has had a field for the direction since 2024;
# but who writes N-Triples looks at the datatype first and knows rdf:langString alone. The canonical form of
# rdf-canonize then has "abc"^^rdf:dirLangString without language and direction, once per triple: the canonical form of
# the three is one line three times, and a change of the language or of the direction changes no hash. @rdfjs/to-ntriples
# writes the same text, so that a TermSet takes the three for one term. The writers of n3 and oxigraph keep both.
# Output: what each makes of the three literals.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" \
  n3@2.13.12 rdf-canonize@5.0.0 @rdfjs/to-ntriples@3.0.1 @rdfjs/term-set@2.0.3 oxigraph@0.5.11
cat > "$work/run.mjs" <<'EOF'
import TermSet from "@rdfjs/term-set";
import toNT from "@rdfjs/to-ntriples";
import { Parser, Writer } from "n3";
import oxigraph from "oxigraph";
import canonize from "rdf-canonize";

const text = '<http://example.org/a> <http://example.org/p> "abc"@ar--rtl, "abc"@ar--ltr, "abc"@en--rtl .';
const quads = new Parser({ format: "text/turtle" }).parse(text);
const start = "<http://example.org/a> <http://example.org/p> ";
const objects = (lines) => lines.trim().split("\n").map((line) => line.replace(start, "").replace(" .", ""));
const written = await new Promise((resolve) => {
  const writer = new Writer({ format: "N-Triples" });
  writer.addQuads(quads);
  writer.end((_, result) => resolve(result));
});
const lost = '"abc"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#dirLangString>';
const kept = '"abc"@ar--rtl "abc"@ar--ltr "abc"@en--rtl';
let changed = false;
for (const [name, found, observed] of [
  ["n3 reads", quads.map(({ object }) => `"${object.value}"@${object.language}--${object.direction}`), kept],
  ["n3 writes", objects(written), kept],
  ["oxigraph writes", oxigraph.parse(text, { format: "text/turtle" }).map(({ object }) => String(object)), kept],
  ["rdf-canonize", objects(await canonize.canonize(quads, { algorithm: "RDFC-1.0" })), `${lost} ${lost} ${lost}`],
  ["to-ntriples", quads.map(({ object }) => toNT(object)), `${lost} ${lost} ${lost}`],
  ["different terms in a TermSet", [String(new TermSet(quads.map(({ object }) => object)).size)], "1"],
]) {
  console.log(`${name}: ${found.join(" ")}`);
  changed ||= found.join(" ") !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"

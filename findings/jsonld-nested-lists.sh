#!/usr/bin/env bash
# npm jsonld-streaming-parser 5.0.1, oxigraph 0.5.11 (the crate oxjsonld under it): lists in lists.
#
# Expected: JSON-LD 1.1 has lists of lists (JSON-LD 1.1, 4.3.1; coordinates of GeoJSON are one), and each inner list is the
# rdf:first of a cell of the outer one; [] is rdf:nil.
# What happens: jsonld-streaming-parser hangs the items of the inner list into the outer one and puts a cell without
# rdf:first behind them; oxigraph makes one list of all items, in which an empty list is not seen. Neither reports
# an error, and a polygon is a row of numbers. jsonld 9.0.0 keeps the lists.
# Output: for each list what becomes of it, read back from the triples; "?" is a cell without rdf:first.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" jsonld@9.0.0 jsonld-streaming-parser@5.0.1 oxigraph@0.5.11
cat > "$work/run.mjs" <<'EOF'
import jsonld from "jsonld";
import { JsonLdParser } from "jsonld-streaming-parser";
import oxigraph from "oxigraph";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const readers = {
  jsonld: (text) => jsonld.toRDF(JSON.parse(text)),
  "jsonld-streaming-parser": (text) =>
    new Promise((resolve, reject) => {
      const quads = [];
      const parser = new JsonLdParser();
      parser.on("data", (quad) => quads.push(quad)).on("error", reject).on("end", () => resolve(quads));
      parser.end(text);
    }),
  oxigraph: (text) => oxigraph.parse(text, { format: "application/ld+json" }),
};
const shown = (quads, term) => {
  if (term === undefined) return "?";
  if (term.termType === "Literal") return term.value;
  const items = [];
  for (let cell = term; cell && cell.value !== `${RDF}nil`; ) {
    const of = (name) => quads.find((quad) => quad.subject.value === cell.value && quad.predicate.value === RDF + name)?.object;
    items.push(shown(quads, of("first")));
    cell = of("rest");
  }
  return `[${items.join(", ")}]`;
};
let changed = false;
for (const [list, ...observed] of [
  ["[1, 2]", "[1, 2]", "[1, 2]", "[1, 2]"],
  ["[1, [2, 3]]", "[1, [2, 3]]", "[1, 2, 3, ?]", "[1, 2, 3]"],
  ["[[1, 2], [3, 4]]", "[[1, 2], [3, 4]]", "[1, 2, ?, 3, 4, ?]", "[1, 2, 3, 4]"],
  ["[1, []]", "[1, []]", "[1, ?]", "[1]"],
  ["[[]]", "[[]]", "[?]", "[]"],
]) {
  const text = `{"@id": "http://example.org/a", "http://example.org/p": {"@list": ${list}}}`;
  const found = [];
  for (const read of Object.values(readers)) {
    const quads = await read(text);
    found.push(shown(quads, quads.find((quad) => quad.predicate.value === "http://example.org/p")?.object));
  }
  console.log(`${list}: ${Object.keys(readers).map((name, i) => `${name} ${found[i]}`).join(", ")}`);
  changed ||= found.join() !== observed.join();
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"

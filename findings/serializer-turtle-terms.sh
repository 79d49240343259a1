#!/usr/bin/env bash
# npm @rdfjs/serializer-turtle 1.1.5: IRIs that begin with a prefix's namespace, blank nodes, lists.
#
# Expected: what is written is Turtle, and reading it gives the same triples. A local name
# escapes "/", "#", "(" and their like, or the IRI is written in full (Turtle 1.1, 6.5).
# What happens: the rest of the IRI follows the prefix as it is. Most such texts are no
# Turtle; with "#" the rest of the line becomes a comment, and one without a trace: the IRI
# ends at the "#". A prefix for http://example.org/ is enough when a class is
# http://example.org/ns#Class. Two blank nodes that point to each other, and one that points
# to itself, are not written at all; a list cell's further properties are dropped.
# Output: one line per case: the triples, what was written, what n3 2.13.12 read.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @rdfjs/serializer-turtle@1.1.5 n3@2.13.12
cat > "$work/run.mjs" <<'EOF'
import Serializer from "@rdfjs/serializer-turtle";
import { DataFactory as F, Parser } from "n3";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const serializer = new Serializer({ prefixes: [["e", F.namedNode("http://example.org/")]] });
const parse = (text, options) => new Parser(options).parse(text);
let changed = false;
for (const [name, triples, observed] of [
  ["a fragment", "<http://example.org/s> a <http://example.org/ns#Class> .", "other triples"],
  ["a path", "<http://example.org/s> <http://example.org/ns/name> 'x' .", "not Turtle"],
  ["brackets", "<http://example.org/s> <http://example.org/size_(cm)> 'x' .", "not Turtle"],
  ["a final dot", "<http://example.org/Inc.> <http://example.org/p> 'x' .", "not Turtle"],
  ["a dot inside", "<http://example.org/a.b> <http://example.org/p> 'x' .", "same triples"],
  ["blank nodes in a circle", "_:a <http://example.org/p> _:b . _:b <http://example.org/p> _:a .", "0 of 2 triples"],
  ["a blank node that points to itself", "_:a <http://example.org/p> _:a .", "0 of 1 triples"],
  [
    "a list cell with a note",
    `<http://example.org/s> <http://example.org/p> _:a . _:a <${RDF}first> 'x' ; <${RDF}rest> <${RDF}nil> ; <http://example.org/note> 'n' .`,
    "3 of 4 triples",
  ],
]) {
  const quads = parse(triples);
  const written = serializer.transform(quads);
  let result;
  try {
    const read = parse(written);
    const ground = (list) => JSON.stringify(list.map((q) => [q.predicate.value, q.object.termType === "BlankNode" ? "" : q.object.value]).sort());
    if (read.length !== quads.length) result = `${read.length} of ${quads.length} triples`;
    else result = ground(read) === ground(quads) ? "same triples" : "other triples";
  } catch {
    result = "not Turtle";
  }
  console.log(`${name}: ${result}\n  ${triples}\n  ${JSON.stringify(written.split("\n").slice(2).join(" "))}`);
  changed ||= result !== observed;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

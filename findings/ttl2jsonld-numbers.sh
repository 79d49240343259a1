#!/usr/bin/env bash
# npm @frogcat/ttl2jsonld 0.0.10: numbers of Turtle as JSON-LD.
#
# Expected: the JSON-LD says what the Turtle says: xsd:integer has any number of digits (XSD part 2, 3.4.13),
# "INF" and "-INF" are values of xsd:double (3.3.5), and the lexical form of a literal is part of it (RDF 1.1
# Concepts, 3.3).
# What happens: what is an integer, a double or a boolean becomes a native value of JavaScript. An integer from
# 2^53 on is another one: 9007199254740993 ends with 2. INF becomes NaN, which no JSON has, so that
# after JSON.stringify it is null and the whole statement is gone. "01" comes back as 1. No error.
# Output: for each literal the N-Quads, by jsonld 9.0.0, of the object and of its JSON.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @frogcat/ttl2jsonld@0.0.10 jsonld@9.0.0
cat > "$work/run.mjs" <<'JS'
import jsonld from "jsonld";
import ttl2jsonld from "@frogcat/ttl2jsonld";

const xsd = "http://www.w3.org/2001/XMLSchema#";
const literal = async (document) => {
  const quads = await jsonld.toRDF(document, { format: "application/n-quads" });
  return quads.replace(/^<[^>]*> <[^>]*> /, "").replaceAll(xsd, "xsd:").trim();
};
let changed = false;
for (const [text, observed, stored] of [
  ["5", '"5"^^<xsd:integer> .', '"5"^^<xsd:integer> .'],
  ["19.90", '"19.90"^^<xsd:decimal> .', '"19.90"^^<xsd:decimal> .'],
  ["9007199254740993", '"9007199254740992"^^<xsd:integer> .', '"9007199254740992"^^<xsd:integer> .'],
  ['"INF"^^xsd:double', '"NaN"^^<xsd:integer> .', ""],
  ['"-INF"^^xsd:double', '"NaN"^^<xsd:integer> .', ""],
  ['"01"^^xsd:integer', '"1"^^<xsd:integer> .', '"1"^^<xsd:integer> .'],
]) {
  const document = ttl2jsonld.parse(`@prefix xsd: <${xsd}> . <http://example.org/s> <http://example.org/p> ${text} .`);
  const found = [await literal(document), await literal(JSON.parse(JSON.stringify(document)))];
  console.log(`${text}: ${found[0]} from JSON: ${found[1] || "nothing"}`);
  changed ||= found[0] !== observed || found[1] !== stored;
}
process.exit(changed ? 1 : 0);
JS
node "$work/run.mjs"

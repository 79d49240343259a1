#!/usr/bin/env bash
# npm rdf-isomorphic 2.0.1: circles of blank nodes.
#
# Expected: two triangles and one hexagon are different graphs, since no renaming of blank nodes
# makes one of the other (RDF concepts, 3.6); the README names Carroll's algorithm, which tries
# renamings where hashes are equal.
# What happens: the answer is true. Each node has the same hash, and the pairs that are made of
# equal hashes are not held against the triples. Many test suites of RDF/JS rest on this package.
# rdflib had the same fault until its issue 385.
# Output: one line per pair of graphs, with what canonicalisation (rdf-canonize 5.0.0, RDFC-1.0)
# says of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdf-isomorphic@2.0.1 n3@2.13.12 rdf-canonize@5.0.0
cat > "$work/run.mjs" <<'EOF'
import { DataFactory as F } from "n3";
import canonize from "rdf-canonize";
import { isomorphic } from "rdf-isomorphic";

const follows = F.namedNode("http://example.org/follows");
const circles = (...lengths) =>
  lengths.flatMap((length, circle) =>
    Array.from({ length }, (_, i) =>
      F.quad(F.blankNode(`c${circle}n${i}`), follows, F.blankNode(`c${circle}n${(i + 1) % length}`)),
    ),
  );
const canonical = (quads) => canonize.canonize(quads, { algorithm: "RDFC-1.0", maxWorkFactor: 3 });
let changed = false;
for (const [left, right, observed] of [
  [[3, 3], [3, 3], true],
  [[6], [5], false],
  [[3, 3], [6], true],
  [[2, 2], [4], true],
  [[3, 4], [7], true],
]) {
  const found = isomorphic(circles(...left), circles(...right));
  const same = (await canonical(circles(...left))) === (await canonical(circles(...right)));
  console.log(`circles of ${left} and of ${right}: isomorphic ${found}, canonical forms ${same ? "equal" : "different"}`);
  changed ||= found !== observed || same !== (String(left) === String(right));
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

#!/usr/bin/env bash
# npm sparqlalgebrajs 5.0.2: toSparql(translate(query)).
#
# Expected: the query that comes back asks the same.
# What happens: GROUP_CONCAT(...; SEPARATOR="") comes back without its separator, which then
# is a space; a UNION with an empty branch, a common way to say "or nothing", raises a
# TypeError.
# Output: each query and what comes back.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" sparqlalgebrajs@5.0.2
cat > "$work/run.mjs" <<'EOF'
import { toSparql, translate } from "sparqlalgebrajs";

let changed = false;
for (const [query, expected, observed] of [
  ['SELECT (GROUP_CONCAT(?s; SEPARATOR=",") AS ?g) { ?s ?p ?o }', /SEPARATOR/i, /SEPARATOR/i],
  ['SELECT (GROUP_CONCAT(?s; SEPARATOR="") AS ?g) { ?s ?p ?o }', /SEPARATOR/i, /GROUP_CONCAT\(\?s\)/],
  ["SELECT * { { ?s ?p ?o } UNION { ?o ?p ?s } }", /UNION/, /UNION/],
  ["SELECT * { { ?s ?p ?o } UNION { } }", /UNION/, /TypeError/],
  ["SELECT * { { } UNION { ?s ?p ?o } }", /UNION/, /TypeError/],
]) {
  let written;
  try {
    written = toSparql(translate(query)).replace(/\s+/g, " ");
  } catch (error) {
    written = error.name;
  }
  console.log(`${expected.test(written) ? "same   " : "changed"} ${query}\n        ${written}`);
  changed ||= !observed.test(written);
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

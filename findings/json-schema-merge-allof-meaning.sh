#!/usr/bin/env bash
# npm json-schema-merge-allof 0.8.1, ajv 8.17.1: what an allOf means once it is merged.
#
# Expected: the merged schema takes the values that the allOf takes; only what nothing can satisfy is an error.
# What happens: two patterns become two look-aheads at one place, (?=[A-Z])(?=[0-9]), so that both have to begin at the
# same letter: "a capital somewhere and a digit somewhere" takes no password any more. Two "contains" become one item that
# has to be both. "number" and "integer" are called incompatible, and in lists of types the integer is
# dropped; a second "dependentRequired" is an error too, for which the package knows no way. Tools for OpenAPI merge
# allOf with this package before they show or generate anything.
# Output: for each schema and value, what ajv says of it before and after.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" json-schema-merge-allof@0.8.1 ajv@8.17.1
cat > "$work/run.mjs" <<'EOF'
import Ajv from "ajv/dist/2020.js";
import merge from "json-schema-merge-allof";

const valid = (schema, value) => String(new Ajv.default({ strict: false }).validate(schema, value));
let changed = false;
for (const [parts, value, observed] of [
  [[{ minLength: 3 }, { maxLength: 9 }], "Secret7", "true true"],
  [[{ pattern: "^[A-Z]" }, { pattern: "[0-9]$" }], "Secret7", "true false"],
  [[{ pattern: "[A-Z]" }, { pattern: "[0-9]" }], "Secret7", "true false"],
  [[{ pattern: "[A-Z]" }, { pattern: "^S" }], "Secret7", "true true"],
  [[{ contains: { minimum: 5 } }, { contains: { maximum: 3 } }], [1, 9], "true false"],
  [[{ contains: { const: 1 } }, { contains: { const: 2 } }], [1, 2], "true error"],
  [[{ type: "number" }, { type: "integer" }], 5, "true error"],
  [[{ type: ["number", "string"] }, { type: ["integer", "string"] }], 5, "true false"],
  [[{ dependentRequired: { a: ["b"] } }, { dependentRequired: { a: ["c"] } }], { a: 1, b: 1, c: 1 }, "true error"],
]) {
  const schema = { allOf: parts };
  let merged;
  let after;
  try {
    merged = merge(schema);
    after = valid(merged, value);
  } catch {
    after = "error";
  }
  const found = `${valid(schema, value)} ${after}`;
  console.log(JSON.stringify(schema), "becomes", JSON.stringify(merged), "and for", JSON.stringify(value), found);
  changed ||= found !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"

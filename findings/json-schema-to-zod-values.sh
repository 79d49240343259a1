#!/usr/bin/env bash
# npm json-schema-to-zod 2.8.1 with zod 4.6.7: const, enum, pattern and required.
#
# Expected: the Zod schema takes what ajv 8.20.0 takes of the same JSON Schema, for keywords
# that are translated at all.
# What happens: const and enum with an object or an array become z.literal, which compares by
# identity, so that no value ever fits; a pattern with \p{L} becomes a RegExp without the flag
# u, which JSON Schema asks for, and refuses the letters that it should take; a name in
# required that is not among properties is not asked for, and required without properties
# takes everything.
# Output: one line per value, with what ajv and Zod say.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" json-schema-to-zod@2.8.1 zod@4.6.7 ajv@8.20.0
cat > "$work/run.mjs" <<'EOF'
import Ajv from "ajv/dist/2020.js";
import { jsonSchemaToZod } from "json-schema-to-zod";
import * as z from "zod";

let changed = false;
for (const [schema, value, observed] of [
  [{ const: "a" }, "a", true],
  [{ const: { unit: "cm" } }, { unit: "cm" }, false],
  [{ enum: ["a", ["b"]] }, ["b"], false],
  [{ type: "string", pattern: "^\\p{L}+$" }, "abc", false],
  [{ type: "object", properties: { a: { type: "string" } }, required: ["b"] }, { a: "x" }, true],
  [{ required: ["b"] }, {}, true],
]) {
  const zod = new Function("z", `return ${jsonSchemaToZod(schema)}`)(z).safeParse(value).success;
  const ajv = new Ajv({ strict: false }).compile(schema)(value);
  console.log(`${JSON.stringify(schema)} ${JSON.stringify(value)}: ajv ${ajv}, zod ${zod}`);
  changed ||= zod !== observed;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

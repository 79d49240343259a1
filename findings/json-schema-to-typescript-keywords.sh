#!/usr/bin/env bash
# npm json-schema-to-typescript 16.0.0: prefixItems, required in allOf, what stands beside $ref.
#
# Expected: what ajv 8.20.0 takes by the schema (draft 2020-12), TypeScript takes by the type; a
# keyword that is not supported makes the type wider.
# What happens: prefixItems with "items": false, a tuple, becomes `never[]`, which no tuple fits;
# properties beside $ref replace those of the schema that $ref names, so that they are missing;
# the required of an allOf is lost, so that a value without it passes.
# Output: for each value what ajv and the compiler (typescript 5.9.3) say.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" json-schema-to-typescript@16.0.0 ajv@8.20.0 typescript@5.9.3
cat > "$work/run.mjs" <<'EOF'
import { writeFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { compile } from "json-schema-to-typescript";
import ts from "typescript";

const named = { type: "object", properties: { name: { type: "string" } }, required: ["name"], additionalProperties: false };
let changed = false;
for (const [schema, value, valid, fits] of [
  [named, { name: "x" }, true, true],
  [named, { name: 1 }, false, false],
  [{ type: "array", prefixItems: [{ type: "string" }, { type: "number" }], items: false }, ["a", 1], true, false],
  [
    { $defs: { Named: { type: "object", properties: { name: { type: "string" } } } }, $ref: "#/$defs/Named", properties: { age: { type: "number" } } },
    { name: 1, age: 2 },
    false,
    true,
  ],
  [{ type: "object", allOf: [{ properties: { name: { type: "string" } } }, { required: ["name"] }] }, {}, false, true],
]) {
  const types = await compile(structuredClone(schema), "Thing", { bannerComment: "" });
  writeFileSync("thing.ts", `${types}\nexport const thing: Thing = ${JSON.stringify(value)};\n`);
  const program = ts.createProgram(["thing.ts"], { strict: true, noEmit: true, types: [], skipLibCheck: true });
  const fitted = ts.getPreEmitDiagnostics(program).length === 0;
  const validated = new Ajv({ strict: false }).compile(schema)(value);
  console.log(`${JSON.stringify(schema)} ${JSON.stringify(value)}: ajv ${validated}, TypeScript ${fitted}`);
  changed ||= validated !== valid || fitted !== fits;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

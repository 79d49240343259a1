#!/usr/bin/env bash
# npm openapi-typescript 7.13.0: types that refuse what the schema takes, or take what it refuses.
#
# Expected: what ajv 8.20.0 takes by the schema (OpenAPI 3.1, so JSON Schema 2020-12), TypeScript
# takes by the type.
# What happens: items beside prefixItems are dropped, so that a longer array is refused;
# a property beside additionalProperties of another type makes a type that no object with the
# property fits; a default makes a property required (an option that is on, defaultNonNullable),
# so that a request has to send it; the required of an allOf is lost.
# Output: for each value what ajv and the compiler (typescript 5.9.3) say.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" openapi-typescript@7.13.0 ajv@8.20.0 typescript@5.9.3
cat > "$work/run.mjs" <<'EOF'
import { writeFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import openapi, { astToString } from "openapi-typescript";
import ts from "typescript";

const name = { type: "string" };
let changed = false;
for (const [schema, value, valid, fits] of [
  [{ type: "object", properties: { name }, required: ["name"] }, { name: "x" }, true, true],
  [{ type: "object", properties: { name }, required: ["name"] }, {}, false, false],
  [{ type: "array", prefixItems: [name], items: { type: "number" } }, ["a", 1], true, false],
  [{ type: "object", properties: { name }, additionalProperties: { type: "number" } }, { name: "x", age: 1 }, true, false],
  [{ type: "object", properties: { name: { type: "string", default: "x" } } }, {}, true, false],
  [{ allOf: [{ type: "object", properties: { name } }, { required: ["name"] }] }, {}, false, true],
]) {
  const document = { openapi: "3.1.0", info: { title: "x", version: "1" }, paths: {}, components: { schemas: { Thing: schema } } };
  const types = astToString(await openapi(structuredClone(document)));
  writeFileSync("thing.ts", `${types}\nexport const thing: components["schemas"]["Thing"] = ${JSON.stringify(value)};\n`);
  const program = ts.createProgram(["thing.ts"], { strict: true, noEmit: true, types: [], skipLibCheck: true });
  const fitted = ts.getPreEmitDiagnostics(program).length === 0;
  const validated = new Ajv({ strict: false }).compile(schema)(value);
  console.log(`${JSON.stringify(schema)} ${JSON.stringify(value)}: ajv ${validated}, TypeScript ${fitted}`);
  changed ||= validated !== valid || fitted !== fits;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"

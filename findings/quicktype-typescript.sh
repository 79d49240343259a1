#!/usr/bin/env bash
# npm quicktype-core 26.0.0: TypeScript from JSON Schema.
#
# Expected: what Convert.toThing reads and Convert.thingToJson writes is valid by the same schema, what
# the schema refuses is refused where types can say so, and the code compiles (typescript 5.9.3).
# What happens: a date becomes a Date and is written as "2024-05-01T00:00:00.000Z", which is no date;
# a moment loses its offset and all after the millisecond; 1.5 passes for an integer; a oneOf
# becomes one type in which all is optional, so that the parts of two alternatives mix. A
# property beside additionalProperties of another type gives an interface that does not compile.
# Output: for each schema and value what comes back, and whether ajv 8.20.0 takes it before and after.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" quicktype-core@26.0.0 typescript@5.9.3 ajv@8.20.0 ajv-formats@3.0.1
cat > "$work/run.mjs" <<'EOF'
import { writeFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from "quicktype-core";
import ts from "typescript";

async function generate(schema, options) {
  const source = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await source.addSource({ name: "Thing", schema: JSON.stringify(schema) });
  const inputData = new InputData();
  inputData.addInput(source);
  return (await quicktype({ inputData, lang: "typescript", rendererOptions: options })).lines.join("\n");
}
const one = (name, property) => ({ type: "object", properties: { [name]: property }, required: [name], additionalProperties: false });
const kind = (value, name) => {
  const properties = { kind: { const: value }, [name]: { type: "string" } };
  return { type: "object", properties, required: ["kind", name], additionalProperties: false };
};
let changed = false;
let number = 0;
for (const [schema, value, observed, before, after] of [
  [one("name", { type: "string" }), { name: "x" }, '{"name":"x"}', true, true],
  [one("day", { type: "string", format: "date" }), { day: "2024-05-01" }, '{"day":"2024-05-01T00:00:00.000Z"}', true, false],
  [
    one("at", { type: "string", format: "date-time" }),
    { at: "2024-05-01T10:00:00.123456+02:00" },
    '{"at":"2024-05-01T08:00:00.123Z"}',
    true,
    true,
  ],
  [one("count", { type: "integer" }), { count: 1.5 }, '{"count":1.5}', false, false],
  [{ oneOf: [kind("a", "x"), kind("b", "y")] }, { kind: "a", y: "1" }, '{"kind":"a","y":"1"}', false, false],
]) {
  const code = ts.transpileModule(await generate(schema, {}), { compilerOptions: { module: "ESNext", target: "ES2022" } });
  const file = `./thing${number++}.mjs`;
  writeFileSync(file, code.outputText);
  const { Convert } = await import(file);
  const back = JSON.stringify(JSON.parse(Convert.thingToJson(Convert.toThing(JSON.stringify(value)))));
  const validate = formats(new Ajv({ strict: false })).compile(schema);
  const valid = [validate(value), validate(JSON.parse(back))];
  console.log(`${JSON.stringify(value)} comes back as ${back}; valid before: ${valid[0]}, after: ${valid[1]}`);
  changed ||= back !== observed || valid[0] !== before || valid[1] !== after;
}
const mixed = { type: "object", properties: { name: { type: "string" } }, additionalProperties: { type: "number" } };
writeFileSync("mixed.ts", await generate(mixed, { "just-types": "true" }));
const program = ts.createProgram(["mixed.ts"], { strict: true, noEmit: true, types: [], skipLibCheck: true });
const errors = ts.getPreEmitDiagnostics(program).map((it) => ts.flattenDiagnosticMessageText(it.messageText, " "));
console.log("a property beside additionalProperties:", errors);
process.exit(changed || errors.length === 0 ? 1 : 0);
EOF
node "$work/run.mjs"

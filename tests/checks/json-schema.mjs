// node json-schema.mjs SCHEMA SAMPLES: compiles the schema in draft 2020-12 and
// holds it to samples: [{ "valid": bool, "value": … }].
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../npm/package.json", import.meta.url));
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const [schema, samples] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, "utf8")));
const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true }));
const validate = ajv.compile(schema);
for (const { valid, value } of samples) {
  if (validate(value) !== valid) {
    console.error(`expected ${valid ? "valid" : "invalid"}: ${JSON.stringify(value)}\n${ajv.errorsText(validate.errors)}`);
    process.exitCode = 1;
  }
}

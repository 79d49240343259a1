// node json-schema.mjs OUT_DIR REQUESTS: what ajv says of each value, as a member of
// a resource of the class Sample. ajv changes nothing, so what is read is written.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { require } from "../starters/folders.mjs";

const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const [folder, requests] = process.argv.slice(2);
const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true }));
const validate = ajv.compile(JSON.parse(readFileSync(join(folder, "schema.json"), "utf8")));
const answers = JSON.parse(readFileSync(requests, "utf8")).map(({ key, value }) => {
  const accepted = validate({ "@id": "urn:sample", "@type": "Sample", [key]: value });
  return accepted ? { written: value } : { refusal: ajv.errorsText(validate.errors).slice(0, 200) };
});
process.stdout.write(JSON.stringify(answers));

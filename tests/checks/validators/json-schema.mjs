// node json-schema.mjs OUT_DIR RESOURCES: what ajv says of each resource, by its @type.
// ajv changes nothing, so what is read is what is written.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { require } from "../starters/folders.mjs";

const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const [folder, resources] = process.argv.slice(2);
const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true }));
const validate = ajv.compile(JSON.parse(readFileSync(join(folder, "schema.json"), "utf8")));
const answers = JSON.parse(readFileSync(resources, "utf8")).map((resource) =>
  validate(resource) ? { written: resource } : { refusal: ajv.errorsText(validate.errors).slice(0, 200) },
);
process.stdout.write(JSON.stringify(answers));

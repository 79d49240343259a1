// node openapi.mjs OUT_DIR: each description is valid by OpenAPI's own schema, every
// reference leads somewhere, and every schema in it compiles in ajv's strict mode.
import { pathToFileURL } from "node:url";
import { Folders, require } from "./folders.mjs";

const { Validator } = await import(pathToFileURL(require.resolve("@seriousme/openapi-schema-validator")));
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const folders = new Folders(process.argv[2]);
const validator = new Validator();
for (const vocabulary of folders.vocabularies) {
  for (const file of folders.someFiles(vocabulary, ".json")) {
    const description = JSON.parse(file.text());
    const result = await validator.validate(structuredClone(description));
    if (!result.valid) folders.fault(vocabulary, JSON.stringify(result.errors));
    follow(description, description, "#", (text) => folders.fault(vocabulary, text));
    // Nothing is validated by what it compiles: optimising and inlining that would be most of the time.
    const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true, inlineRefs: false, code: { optimize: false } }));
    ajv.addVocabulary(["components", "discriminator", "xml", "externalDocs", "example"]);
    try {
      ajv.addSchema({ $id: "https://description.example/", components: description.components });
      ajv.compile({ anyOf: Object.keys(description.components.schemas).map((name) => ({ $ref: `https://description.example/#/components/schemas/${encodeURIComponent(escape(name))}` })) });
    } catch (error) {
      folders.fault(vocabulary, error.message);
    }
  }
}
folders.report();

function escape(step) {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

function follow(value, description, path, report) {
  if (typeof value !== "object" || value === null) return;
  if (typeof value.$ref === "string") {
    const steps = value.$ref.slice(2).split("/").map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
    const target = value.$ref.startsWith("#/") && steps.reduce((inner, step) => inner?.[step], description);
    if (!target) report(`${path}: ${value.$ref} leads nowhere`);
  }
  for (const [key, inner] of Object.entries(value)) follow(inner, description, `${path}/${key}`, report);
}

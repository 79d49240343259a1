// node openapi.mjs FILE: validates an OpenAPI 3.1 description, and that every
// reference in it leads somewhere.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../npm/package.json", import.meta.url));
const { Validator } = await import(pathToFileURL(require.resolve("@seriousme/openapi-schema-validator")));

const description = JSON.parse(readFileSync(process.argv[2], "utf8"));
const result = await new Validator().validate(structuredClone(description));
if (!result.valid) {
  console.error(JSON.stringify(result.errors, null, 1).slice(0, 4000));
  process.exitCode = 1;
}

function follow(reference) {
  const steps = reference.slice(2).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce((value, step) => value?.[step], description);
}

function check(value, path) {
  if (typeof value !== "object" || value === null) return;
  if (typeof value.$ref === "string" && (!value.$ref.startsWith("#/") || follow(value.$ref) === undefined)) {
    console.error(`${path}: ${value.$ref} leads nowhere`);
    process.exitCode = 1;
  }
  for (const [key, inner] of Object.entries(value)) check(inner, `${path}/${key}`);
}
check(description, "#");

// node typescript-types.mjs OUT_DIR RESOURCES: what the validator module says of each
// resource, by its @type, compiled by tsc and run in Node. It changes nothing, so what
// is read is what is written; what it says of literals alone must be the same.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [folder, resources] = process.argv.slice(2).map((path) => resolve(path));
const compiled = join(folder, "compiled");
const tsc = fileURLToPath(new URL("../../npm/node_modules/typescript/bin/tsc", import.meta.url));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
const flags = "--strict --ignoreConfig --target es2022 --module nodenext --verbatimModuleSyntax --types".split(" ");
const run = spawnSync(process.execPath, [tsc, ...flags, "", "--outDir", compiled, "types.ts", "validate.ts"], { cwd: folder, encoding: "utf8" });
if (run.status !== 0) throw new Error(run.stdout + run.stderr);

const { isValue, validate } = await import(pathToFileURL(join(compiled, "validate.js")));
const answers = JSON.parse(readFileSync(resources, "utf8")).map((resource) => {
  const problems = validate(resource);
  const [key] = Object.keys(resource).filter((name) => !name.startsWith("@"));
  if (resource["@type"] === "Sample" && isValue(key.replace(/Value$/, ""), resource[key]) !== (problems.length === 0)) {
    throw new Error(`isValue and validate differ on ${JSON.stringify(resource)}`);
  }
  return problems.length === 0 ? { written: resource } : { refusal: JSON.stringify(problems).slice(0, 200) };
});
process.stdout.write(JSON.stringify(answers));

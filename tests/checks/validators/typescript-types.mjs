// node typescript-types.mjs OUT_DIR RESOURCES: what the generated validator says of each
// resource. It changes nothing, so what is read is what is written.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [folder, resources] = process.argv.slice(2);
const tsc = fileURLToPath(new URL("../../npm/node_modules/typescript/bin/tsc", import.meta.url));
const flags = ["--strict", "--ignoreConfig", "--target", "es2022", "--module", "nodenext", "--types", "", "--outDir", folder];
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
const run = spawnSync(process.execPath, [tsc, ...flags, join(folder, "validate.ts")], { encoding: "utf8" });
if (run.status !== 0) throw new Error(run.stdout + run.stderr);
const { validate } = await import(pathToFileURL(join(folder, "validate.js")).href);
const answers = JSON.parse(readFileSync(resources, "utf8")).map((resource) => {
  const problems = validate(resource);
  const text = problems.map(({ path, message }) => `${path} ${message}`).join("; ");
  return problems.length === 0 ? { written: resource } : { refusal: text.slice(0, 200) };
});
process.stdout.write(JSON.stringify(answers));

// node typescript-types.mjs OUT_DIR: compiles all vocabularies in one program, under
// --strict, with imports that need `type` and indexed access that may be undefined.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Folders } from "./folders.mjs";

const folders = new Folders(process.argv[2]);
// The output belongs into a package of ECMAScript modules.
writeFileSync(join(folders.root, "package.json"), '{ "type": "module" }');
const tsc = fileURLToPath(new URL("../../npm/node_modules/typescript/bin/tsc", import.meta.url));
const flags = "--strict --noEmit --ignoreConfig --pretty false --target es2022 --module nodenext --verbatimModuleSyntax --noUncheckedIndexedAccess --types".split(" ");
const files = new Map(folders.vocabularies.map((vocabulary) => [vocabulary, folders.someFiles(vocabulary, ".ts").map((file) => `${vocabulary}/${file.path}`)]));
// TypeScript merges two interfaces of one name without a word.
for (const vocabulary of folders.vocabularies) {
  for (const file of folders.files(vocabulary, ".ts")) {
    const names = [...file.text().matchAll(/^export (?:interface|type|class|enum) ([^\s<={]+)/gm)].map(([, name]) => name);
    const twins = names.filter((name, index) => names.indexOf(name) !== index);
    if (twins.length > 0) folders.fault(vocabulary, `${file.path} declares twice: ${twins.join(", ")}`);
  }
}
const sound = () => folders.vocabularies.filter((vocabulary) => !folders.faults.has(vocabulary));

// While any file has an error of syntax, tsc says nothing of types.
for (let before = Infinity, left = sound(); left.length > 0 && left.length < before; before = left.length, left = sound()) {
  const run = spawnSync(process.execPath, [tsc, ...flags, "", ...left.flatMap((vocabulary) => files.get(vocabulary))], { cwd: folders.root, encoding: "utf8", maxBuffer: 1 << 28 });
  for (const line of run.stdout.split("\n")) {
    const [, vocabulary] = line.match(/^([^/\s]+)\/.*\): error/) ?? [];
    if (vocabulary) folders.fault(vocabulary, line);
  }
  if (run.status !== 0 && sound().length === left.length) throw new Error(`tsc: ${run.stdout}${run.stderr}`);
}
folders.report();

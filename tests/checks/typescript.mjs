// node typescript.mjs FILE…: compiles the files under --strict.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const tsc = fileURLToPath(new URL("../npm/node_modules/typescript/bin/tsc", import.meta.url));
const flags = ["--strict", "--noEmit", "--ignoreConfig", "--target", "es2022", "--module", "nodenext", "--types", ""];
const run = spawnSync(process.execPath, [tsc, ...flags, ...process.argv.slice(2)], { encoding: "utf8" });
process.stderr.write(run.stdout + run.stderr);
process.exit(run.status ?? 1);

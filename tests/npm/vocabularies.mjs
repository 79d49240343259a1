// Lays the vocabularies of the npm packages out as files of RDF:
//
//   node tests/npm/vocabularies.mjs OUT_DIR   → OUT_DIR/{dcat,foaf,schema}.nq
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NAMES = ["dcat", "foaf", "schema"];

const out = process.argv[2];
if (!out) {
  console.error("usage: node vocabularies.mjs OUT_DIR");
  process.exit(2);
}
mkdirSync(out, { recursive: true });
for (const name of NAMES) {
  const file = join(dirname(fileURLToPath(import.meta.url)), "node_modules", "@vocabulary", name, `${name}.nq`);
  if (!existsSync(file)) {
    console.error(`@vocabulary/${name} is not installed: run \`make setup\``);
    process.exit(1);
  }
  copyFileSync(file, join(out, `${name}.nq`));
}

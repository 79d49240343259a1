// Lays the vocabularies of the npm packages out as files of RDF:
//
//   node tests/npm/vocabularies.mjs OUT_DIR   → OUT_DIR/{dcat,foaf,schema,earlier-schema}.nq
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Package and file: an earlier version of schema.org is what a diff starts from.
const FILES = [
  ["@vocabulary/dcat", "dcat"],
  ["@vocabulary/foaf", "foaf"],
  ["@vocabulary/schema", "schema"],
  ["schema-earlier", "schema", "earlier-schema"],
];

const out = process.argv[2];
if (!out) {
  console.error("usage: node vocabularies.mjs OUT_DIR");
  process.exit(2);
}
mkdirSync(out, { recursive: true });
for (const [folder, name, laidOut = name] of FILES) {
  const file = join(dirname(fileURLToPath(import.meta.url)), "node_modules", folder, `${name}.nq`);
  if (!existsSync(file)) {
    console.error(`${folder} is not installed: run \`make setup\``);
    process.exit(1);
  }
  copyFileSync(file, join(out, `${laidOut}.nq`));
}

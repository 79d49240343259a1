// node sql.mjs SAMPLES FILE…: runs the SQL files in PostgreSQL, then the samples.
//
// SAMPLES is JSON: [{"accepted": bool, "sql": "…"}], each run in a transaction of its
// own, in order on one database.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { require } from "./starters/folders.mjs";

const { PGlite } = await import(pathToFileURL(require.resolve("@electric-sql/pglite").replace(/\.cjs$/, ".js")));

const [samples, ...files] = process.argv.slice(2).map((path) => readFileSync(path, "utf8"));
const database = await PGlite.create();
for (const text of files) await database.exec(text);
const faults = [];
for (const { accepted, sql } of JSON.parse(samples)) {
  const refusal = await database.exec(`BEGIN; ${sql}; COMMIT`).then(
    () => null,
    async (error) => {
      await database.exec("ROLLBACK");
      return error.message;
    },
  );
  if ((refusal === null) !== accepted) faults.push(`expected ${accepted ? "accepted" : "refused"}: ${sql} (${refusal})`);
}
await database.close();
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}

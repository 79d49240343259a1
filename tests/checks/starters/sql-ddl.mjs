// node sql-ddl.mjs OUT_DIR: PostgreSQL creates every table, constraint and index, each
// vocabulary in a schema of its own; no name is cut, and nothing is missing after it.
// (Dropping a schema of thousands of tables needs more locks than PostgreSQL has.)
import { pathToFileURL } from "node:url";
import { Folders, require } from "./folders.mjs";

const { PGlite } = await import(pathToFileURL(require.resolve("@electric-sql/pglite").replace(/\.cjs$/, ".js")));

const folders = new Folders(process.argv[2]);
const database = await PGlite.create();
for (const [index, vocabulary] of folders.vocabularies.entries()) {
  const schema = `vocabulary_${index}`;
  const notices = [];
  await database.exec(`CREATE SCHEMA ${schema}; SET search_path TO ${schema}`);
  let created = 0;
  for (const file of folders.someFiles(vocabulary, ".sql")) {
    const text = file.text();
    created += (text.match(/^CREATE (TABLE|(UNIQUE )?INDEX)\b/gm) ?? []).length;
    try {
      await database.exec(text, { onNotice: (notice) => notices.push(notice.message) });
    } catch (error) {
      folders.fault(vocabulary, `${file.path}: ${error.message}`);
      await database.exec(`ROLLBACK; SET search_path TO ${schema}`).catch(() => {});
    }
  }
  for (const notice of notices) folders.fault(vocabulary, notice);
  const { rows } = await database.query(
    `SELECT count(*) AS found FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND (c.relkind = 'r' OR (c.relkind = 'i' AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = c.oid)))`,
    [schema],
  );
  if (Number(rows[0].found) !== created) folders.fault(vocabulary, `${created} tables and indexes were to be created, ${rows[0].found} are there`);
}
await database.close();
folders.report();

// node sql-ddl.mjs OUT_DIR RESOURCES: what PostgreSQL says of each resource's one member,
// as a row of the table of its class; only single values, which are columns.
//
// A column of text checks the lexical form itself. A column of a number, a boolean or
// bytes holds a value that somebody has parsed before, so a literal that is none is
// refused here, as every driver does, and the column decides about bounds and NaN.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Folders, require } from "../starters/folders.mjs";
import { dirname, basename } from "node:path";

const { PGlite } = await import(pathToFileURL(require.resolve("@electric-sql/pglite").replace(/\.cjs$/, ".js")));

const PARSED = {
  boolean: (value) => typeof value === "boolean" && String(value),
  smallint: wholeNumber,
  integer: wholeNumber,
  bigint: wholeNumber,
  numeric: (value) => /^(?:[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)|NaN|-?Infinity|-?INF)$/.test(value) && String(value),
  real: float,
  "double precision": float,
};

// A text in a language is a row of three texts.
const LANG_STRING = ["@value", "@language", "@direction"];

function wholeNumber(value) {
  return /^[+-]?[0-9]+$/.test(value) && String(value);
}

function float(value) {
  if (typeof value === "number") return String(value);
  return { INF: "Infinity", "-INF": "-Infinity", NaN: "NaN" }[value];
}

const [folder, resources] = process.argv.slice(2);
const database = await PGlite.create();
for (const file of new Folders(dirname(folder)).someFiles(basename(folder), ".sql")) await database.exec(file.text());
// The rows of superclasses are not there, and are not what is asked about.
await database.exec("SET session_replication_role = replica");
const plain = (name) => name.replaceAll("_", "").toLowerCase();
const { rows: columns } = await database.query(
  `SELECT c.relname AS table, a.attname AS name, format_type(coalesce(nullif(t.typbasetype, 0), t.oid), NULL) AS base, format_type(a.atttypid, a.atttypmod) AS type
   FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
   WHERE c.relkind = 'r' AND a.attnum > 0 AND c.relnamespace = 'public'::regnamespace`,
);

const answers = [];
for (const [index, resource] of JSON.parse(readFileSync(resources, "utf8")).entries()) {
  const [key] = Object.keys(resource).filter((name) => !name.startsWith("@"));
  const column = columns.find(({ table, name }) => plain(table) === plain(resource["@type"]) && plain(name) === plain(key));
  if (!column) throw new Error(`no column for ${resource["@type"]}.${key} among ${columns.map(({ table, name }) => `${table}.${name}`).join(", ").slice(0, 2000)}`);
  answers.push(await insert(column, resource[key], index, resource, key));
}
await database.close();
process.stdout.write(JSON.stringify(answers));

async function insertLangString(column, value, index, resource, key) {
  const parts = LANG_STRING.map((part) => value?.[part] ?? null);
  if (value?.["@value"] === null || parts.some((part) => part !== null && typeof part !== "string")) {
    return { refusal: `${JSON.stringify(value)} is no ${column.type}` };
  }
  try {
    const { rows } = await database.query(
      `INSERT INTO "${column.table}" (id, "${column.name}") VALUES ('urn:sample-${index}', ROW($1::text, $2::text, $3::text)::${column.type})
       RETURNING ("${column.name}")."value" AS "@value", ("${column.name}")."language" AS "@language", ("${column.name}")."direction" AS "@direction"`,
      parts,
    );
    return { written: { ...resource, [key]: Object.fromEntries(Object.entries(rows[0]).filter(([, part]) => part !== null)) } };
  } catch (error) {
    return { refusal: error.message };
  }
}

async function insert(column, value, index, resource, key) {
  if (column.type.includes("rdf__lang_string")) return insertLangString(column, value, index, resource, key);
  const hex = /hex/i.test(key);
  const parse = column.base === "numeric" && !/decimal/i.test(key) ? wholeNumber : PARSED[column.base];
  const inserted = column.base === "bytea" ? bytes(value, hex) : parse ? parse(value) : value;
  if (typeof inserted !== "string") return { refusal: `${JSON.stringify(value)} is no ${column.base}` };
  const cast = column.base === "bytea" ? `decode($1::text, '${hex ? "hex" : "base64"}')` : `$1::text::${column.type}`;
  const read = column.base === "bytea" ? `replace(encode("${column.name}", '${hex ? "hex" : "base64"}'), E'\\n', '')` : `"${column.name}"::text`;
  try {
    const { rows } = await database.query(
      `INSERT INTO "${column.table}" (id, "${column.name}") VALUES ('urn:sample-${index}', ${cast}) RETURNING ${read} AS written`,
      [inserted],
    );
    return { written: { ...resource, [key]: asJson(column.base, rows[0].written, value) } };
  } catch (error) {
    return { refusal: error.message };
  }
}

function bytes(value, hex) {
  const wellFormed = hex
    ? /^(?:[0-9a-fA-F]{2})*$/
    : /^(?:(?:[A-Za-z0-9+/][ \n]?){4})*(?:(?:[A-Za-z0-9+/][ \n]?)[AQgw][ \n]?=[ \n]?=|(?:[A-Za-z0-9+/][ \n]?){2}[AEIMQUYcgkosw048][ \n]?=)?$/;
  return typeof value === "string" && wellFormed.test(value) && value;
}

// Longer integers and decimals are text in JSON, as they came.
function asJson(base, written, given) {
  if (base === "boolean") return written === "true" || written === "t";
  if (typeof given !== "number" && base !== "real" && base !== "double precision") return written;
  return { Infinity: "INF", "-Infinity": "-INF", NaN: "NaN" }[written] ?? Number(written);
}

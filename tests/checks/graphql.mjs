// node graphql.mjs SCHEMA QUERY: builds the schema, validates it, and validates
// the query against it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../npm/package.json", import.meta.url));
const { buildSchema, parse, validate, validateSchema } = require("graphql");

const [source, query] = process.argv.slice(2);
const schema = buildSchema(readFileSync(source, "utf8"));
const errors = [...validateSchema(schema), ...validate(schema, parse(query))];
for (const error of errors.slice(0, 20)) console.error(String(error));
process.exitCode = errors.length > 0 ? 1 : 0;

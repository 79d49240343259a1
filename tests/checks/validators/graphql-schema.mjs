// node graphql-schema.mjs OUT_DIR RESOURCES: what the scalars of a schema say of each
// resource: every value as a variable, as a literal of a query, and written again.
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { require } from "../starters/folders.mjs";

const { Kind, buildSchema, getNullableType, isEnumType, isLeafType, isListType, isNonNullType, parseValue, print } = require("graphql");

const [folder, resources] = process.argv.slice(2);
symlinkSync(fileURLToPath(new URL("../../npm/node_modules", import.meta.url)), join(folder, "node_modules"));
const { implement } = await import(pathToFileURL(join(folder, "scalars.mjs")));
const schema = implement(buildSchema(readFileSync(join(folder, "schema.graphql"), "utf8")));

function through(type, value) {
  const bare = getNullableType(type);
  if (isListType(bare)) return [value].flat().map((one) => through(bare.ofType, one));
  if (bare.name === "RdfLangString") return langString(bare, value);
  if (!isLeafType(bare)) return value;
  const asVariable = bare.parseValue(value);
  const asLiteral = bare.parseLiteral(isEnumType(bare) ? { kind: Kind.ENUM, value } : parseValue(JSON.stringify(value)));
  if (asVariable !== asLiteral) throw new Error(`${print(parseValue(JSON.stringify(value)))} is read as ${asLiteral}`);
  return bare.serialize(asVariable);
}

// A text in a language: its parts are the fields of a type.
function langString(type, value) {
  const part = ([name, field]) => [`@${name}`, value?.[`@${name}`], field.type];
  const parts = Object.entries(type.getFields()).map(part).filter(([, given, wanted]) => given !== undefined || isNonNullType(wanted));
  return Object.fromEntries(parts.map(([name, given, wanted]) => [name, through(wanted, given)]));
}

function answer(resource) {
  try {
    const fields = schema.getType(resource["@type"]).getFields();
    const written = Object.entries(resource).map(([key, value]) => [key, key.startsWith("@") ? value : through(fields[key].type, value)]);
    return { written: Object.fromEntries(written) };
  } catch (error) {
    return { refusal: error.message.slice(0, 200) };
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(resources, "utf8")).map(answer)));

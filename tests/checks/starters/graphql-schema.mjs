// node graphql-schema.mjs OUT_DIR: builds and validates each schema, and builds it again
// from what graphql-js prints of it; the module of its scalars implements all of them.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Folders, require } from "./folders.mjs";

const { buildSchema, isScalarType, isSpecifiedScalarType, printSchema, validateSchema } = require("graphql");

const folders = new Folders(process.argv[2]);
symlinkSync(fileURLToPath(new URL("../../npm/node_modules", import.meta.url)), join(process.argv[2], "node_modules"));
for (const vocabulary of folders.vocabularies) {
  for (const file of folders.someFiles(vocabulary, ".graphql")) {
    try {
      const schema = buildSchema(file.text());
      for (const error of validateSchema(schema)) folders.fault(vocabulary, `${file.path}: ${error}`);
      buildSchema(printSchema(schema));
      const { implement, scalars } = await import(pathToFileURL(join(process.argv[2], vocabulary, "scalars.mjs")));
      implement(schema);
      const own = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
      const missing = own.filter((type) => scalars[type.name]?.parseValue !== type.parseValue);
      if (missing.length > 0) folders.fault(vocabulary, `${missing.join(", ")} are not implemented`);
    } catch (error) {
      folders.fault(vocabulary, `${file.path}: ${error.message}`);
    }
  }
}
folders.report();

// node graphql-schema.mjs OUT_DIR: builds and validates each schema, and builds it again
// from what graphql-js prints of it.
import { Folders, require } from "./folders.mjs";

const { buildSchema, printSchema, validateSchema } = require("graphql");

const folders = new Folders(process.argv[2]);
for (const vocabulary of folders.vocabularies) {
  for (const file of folders.someFiles(vocabulary, ".graphql")) {
    try {
      const schema = buildSchema(file.text());
      for (const error of validateSchema(schema)) folders.fault(vocabulary, `${file.path}: ${error}`);
      buildSchema(printSchema(schema));
    } catch (error) {
      folders.fault(vocabulary, `${file.path}: ${error.message}`);
    }
  }
}
folders.report();

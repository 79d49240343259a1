// node json-schema.mjs OUT_DIR: each schema is valid by the meta schema of draft
// 2020-12 and compiles in ajv's strict mode; each pattern compiles with the u flag.
import { Folders, require } from "./folders.mjs";

const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const folders = new Folders(process.argv[2]);
for (const vocabulary of folders.vocabularies) {
  for (const file of folders.someFiles(vocabulary, ".json")) {
    // Nothing is validated by what it compiles: optimising and inlining that would be most of the time.
    const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true, inlineRefs: false, code: { optimize: false } }));
    try {
      const text = file.text();
      const schema = JSON.parse(text);
      findTwins(text, (name) => folders.fault(vocabulary, `${file.path}: two entries are called ${name}`));
      if (!ajv.validateSchema(schema)) folders.fault(vocabulary, `${file.path}: ${ajv.errorsText(ajv.errors)}`);
      else ajv.compile(schema);
    } catch (error) {
      folders.fault(vocabulary, `${file.path}: ${error.message}`);
    }
  }
}
folders.report();

// JSON.parse keeps the last of two entries of one name without a word.
function findTwins(text, report) {
  const objects = [];
  const tokens = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/gs;
  for (const [token, , isName] of text.matchAll(tokens)) {
    if (token === "{") objects.push(new Set());
    else if (token === "}") objects.pop();
    else if (isName) {
      const name = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1));
      const names = objects.at(-1);
      if (names.has(name)) report(name);
      names.add(name);
    }
  }
}

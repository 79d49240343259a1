// What the checks of a starter have in common: they are given one folder that holds
// a folder of output per vocabulary, and answer with what is wrong in each of them.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

// The packages under tests/npm.
export const require = createRequire(new URL("../../npm/package.json", import.meta.url));

const FAULTS_MAX = 5;

export class Folders {
  constructor(root) {
    this.root = root;
    this.faults = new Map();
    this.vocabularies = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  }

  // The files of one vocabulary whose name ends so, by their path in the folder, sorted.
  files(vocabulary, ending) {
    const folder = join(this.root, vocabulary);
    return readdirSync(folder, { recursive: true })
      .filter((path) => path.endsWith(ending))
      .sort()
      .map((path) => ({ path, full: join(folder, path), text: () => readFileSync(join(folder, path), "utf8") }));
  }

  // A vocabulary without files passes no check.
  someFiles(vocabulary, ending) {
    const files = this.files(vocabulary, ending);
    if (files.length === 0) this.fault(vocabulary, `no file ends in ${ending}`);
    return files;
  }

  fault(vocabulary, text) {
    const faults = this.faults.get(vocabulary) ?? [];
    if (faults.length < FAULTS_MAX) faults.push(String(text).slice(0, 600));
    this.faults.set(vocabulary, faults);
  }

  // Prints { vocabulary: [fault, …] } of those that have any.
  report() {
    process.stdout.write(JSON.stringify(Object.fromEntries(this.faults)));
  }
}

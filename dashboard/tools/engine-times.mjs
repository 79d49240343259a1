// How long the engine's module takes, in Node: `engine-times.mjs PROJECT_DIR ONTOLOGY ROUNDS` prints milliseconds as
// a JSON list. From the files' bytes to the output's, in an instance of its own each time, as in a page.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createServer } from 'vite';

const [project, ontology, rounds] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const vite = await createServer({ root, configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, hmr: false, ws: false } });
const { render } = await vite.ssrLoadModule('/src/engine/module.ts');
const engine = new WebAssembly.Module(readFileSync(join(root, 'src/engine/engine.wasm')));
const found = readdirSync(project, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
const paths = found.map((it) => join(it.parentPath, it.name));
const files = Object.fromEntries(paths.map((path) => [path.slice(join(project, '/').length), new Uint8Array(readFileSync(path))]));
const ontologies = { [basename(ontology)]: new Uint8Array(readFileSync(ontology)) };
const times = Array.from({ length: Number(rounds) }, () => {
  const began = performance.now();
  render(engine, { files, ontologies });
  return performance.now() - began;
});
await vite.close();
console.log(JSON.stringify(times));

// The module as it is built for pages, in Node.
import { readFileSync } from 'node:fs';

export const engine = new WebAssembly.Module(readFileSync(new URL('../../src/engine/engine.wasm', import.meta.url)));

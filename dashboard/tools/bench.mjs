// schema.org to TypeScript by the engine that browsers run, beside the native engine's figure in .local/bench.json:
//
//   node dashboard/tools/bench.mjs VOCABULARY
//
// In Node, whose compiler of WebAssembly is Chromium's. From the files' bytes to the output's, as the native one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { runnerImport } from 'vite';

const ROUNDS = 15;
// Functions are compiled a second time, better, once they are called often.
const WARM_UP_ROUNDS = 5;
const RATIO_MAX = 2;
const GROUP = 'schema.org → typescript-types';
const PROJECT = 'shared/engine/starters/typescript-types';
const WASM = 'dashboard/wasm/engine.wasm';
const FIGURES = '.local/bench.json';

const [vocabulary] = process.argv.slice(2);
const engine = new URL('../src/engine/', import.meta.url).pathname;
const { instantiate } = (await runnerImport(`${engine}instance.ts`)).module;
const { partOf, readPacket, writePacket } = (await runnerImport(`${engine}packet.ts`)).module;
const wasm = readFileSync(WASM);
const run = await instantiate(await WebAssembly.compile(wasm));
const names = readdirSync(PROJECT, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
const files = names.map((it) => join(it.parentPath, it.name)).map((path) => ({ path: path.slice(PROJECT.length + 1), bytes: readFileSync(path) }));
const ontologies = [{ path: basename(vocabulary), bytes: readFileSync(vocabulary) }];

const times_ms = [];
for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
  const began = performance.now();
  const head = { files: files.map(partOf), ontologies: ontologies.map(partOf) };
  const answer = readPacket(run('render', writePacket(head, [...files, ...ontologies].map(({ bytes }) => bytes))));
  if (answer.head.outcome !== 'rendered') throw new Error(JSON.stringify(answer.head));
  if (round >= 0) times_ms.push(performance.now() - began);
}
times_ms.sort((a, b) => a - b);
const p50_ms = times_ms[Math.floor(ROUNDS / 2)];

const figures = JSON.parse(readFileSync(FIGURES, 'utf8'));
const native = figures.engine?.rows.find((it) => it.group === GROUP && it.name === 'engine in process');
if (native === undefined) throw new Error(`${FIGURES} has no native figure: run tests/bench/run.sh engine`);
const ratio = p50_ms / native.p50_ms;
const told = `[goal: at most ${RATIO_MAX} ×; ${ratio <= RATIO_MAX ? 'met' : 'missed'}]`;
console.log(`\n${GROUP}, WebAssembly: p50 ${p50_ms.toFixed(1)} ms, native ${native.p50_ms.toFixed(1)} ms, ${ratio.toFixed(2)} ×   ${told}`);
const sizes = { raw: wasm.length, gzip: gzipSync(wasm, { level: 9 }).length, brotli: brotliCompressSync(wasm).length };
console.log(`${WASM}: ${Object.entries(sizes).map(([name, bytes]) => `${(bytes / 1e6).toFixed(2)} MB ${name}`).join(', ')}`);
figures.browser = { p50_ms, native_p50_ms: native.p50_ms, ratio, ratio_max: RATIO_MAX, bytes: sizes };
writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);

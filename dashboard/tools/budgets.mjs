// The scripts that a page needs before it can be used: how many kilobytes they are, gzipped, and how many files.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const FILES_MAX = 20;
// What the document and the router load for each page, and how many kilobytes all of it may have.
const PAGES = [
  { name: 'landing, to read', parts: ['landing.html'], budget_kb: 5 },
  { name: 'landing, all of it', parts: ['landing.html', 'src/landing/islands.tsx', 'src/text/en/landing.ts'], budget_kb: 120 },
  { name: 'login', parts: ['index.html', 'src/app/application.tsx', 'src/app/narrow.tsx', 'src/identity/index.ts', 'src/text/en/landing.ts', 'src/text/en/app.ts'], budget_kb: 260 },
  { name: 'market', parts: ['index.html', 'src/app/application.tsx', 'src/app/shell.tsx', 'src/discovery/market.tsx', 'src/text/en/landing.ts', 'src/text/en/app.ts', 'src/text/en/inside.ts'], budget_kb: 260 },
];

const manifest = JSON.parse(readFileSync(new URL('assets/manifest.json', DIST), 'utf8'));

function withImports(name, found = new Set()) {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`the build has no ${name}`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) withImports(imported, found);
  return found;
}

let over = false;
for (const { name, parts, budget_kb } of PAGES) {
  const files = new Set(parts.flatMap((part) => [...withImports(part)]).filter((file) => file.endsWith('.js')));
  const sizes = [...files].map((file) => [file, gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length]);
  const kb = sizes.reduce((sum, [, size]) => sum + size, 0) / 1000;
  console.log(`${name}: ${kb.toFixed(1)} kB of script, budget ${budget_kb} kB; ${String(files.size)} files, at most ${String(FILES_MAX)}`);
  const isOver = kb > budget_kb || files.size > FILES_MAX;
  if (isOver || process.argv.includes('--files')) {
    for (const [file, size] of sizes.sort((a, b) => b[1] - a[1])) console.log(`  ${(size / 1000).toFixed(1)} kB ${file}`);
  }
  over ||= isOver;
}
// The engine is loaded when it is used, and compressed by publish.py: it is larger than what CloudFront compresses.
const ENGINE_MB_MAX = 4;
const ASSETS = new URL('assets/', DIST);
const engine = gzipSync(readFileSync(new URL(readdirSync(ASSETS).find((name) => name.endsWith('.wasm')), ASSETS))).length / 1_000_000;
console.log(`engine: ${engine.toFixed(2)} MB gzipped, loaded when it is used, budget ${ENGINE_MB_MAX} MB`);
over ||= engine > ENGINE_MB_MAX;
process.exit(over ? 1 : 0);

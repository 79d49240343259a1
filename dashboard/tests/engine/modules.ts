// The module as it is built for pages, in Node, and the command that it is compared with.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Project } from '../../src/engine/module';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export const engine = new WebAssembly.Module(readFileSync(join(ROOT, 'dashboard/src/engine/engine.wasm')));

/** Every file below a folder, by its path there. */
export function folder(root: string): Record<string, Uint8Array> {
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const paths = found.map((it) => join(it.parentPath, it.name).slice(root.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(root, path)))]));
}

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function command(...given: string[]): Ran {
  const { status, stdout, stderr, error } = spawnSync(join(ROOT, 'target/release/ggen-cloud'), given, { encoding: 'utf8', maxBuffer: 64 << 20 });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** In a folder that is gone afterwards. */
export function inFolder<T>(files: Record<string, Uint8Array>, work: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'engine-'));
  try {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes);
    }
    return work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What `ggen-cloud render` makes of the same project. */
export function native({ files, ontologies = {} }: Project): Ran & { files: Record<string, Uint8Array> } {
  const beside = Object.fromEntries(Object.entries(ontologies).map(([name, bytes]) => [`beside/${name}`, bytes]));
  const own = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`project/${path}`, bytes]));
  return inFolder({ ...own, ...beside }, (root) => {
    const named = Object.keys(beside).flatMap((path) => ['--ontology', join(root, path)]);
    const ran = command('render', join(root, 'project'), ...named, '--out', join(root, 'out'), '--json');
    return { ...ran, files: ran.code === 0 ? folder(join(root, 'out')) : {} };
  });
}

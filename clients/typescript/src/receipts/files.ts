// What differs between the files that were claimed and the files that are there.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { unzipSync } from 'fflate';

import type { FileEntry } from './claims.js';
import { InvalidReceipt } from './invalid.js';
import { wrongPath } from './paths.js';

// Above what an artefact can hold unpacked; a zip that claims more is not unpacked.
const UNPACKED_BYTES_MAX = 512 * 2 ** 20;

export interface Difference {
  path: string;
  difference: 'missing' | 'unexpected' | 'changed' | 'size_misstated';
}

export const fileEntry = (path: string, content: Uint8Array): FileEntry => ({
  path,
  sha256: bytesToHex(sha256(content)),
  size_bytes: content.byteLength,
});

/** File by file, in the order of paths; empty when all is as claimed. */
export function compareFiles(claimed: readonly FileEntry[], found: readonly FileEntry[]): Difference[] {
  const left = new Map(claimed.map((it) => [it.path, it]));
  const differences: Difference[] = [];
  for (const { path, ...file } of found) {
    const claim = left.get(path);
    left.delete(path);
    if (claim === undefined) differences.push({ path, difference: 'unexpected' });
    else if (claim.sha256 !== file.sha256) differences.push({ path, difference: 'changed' });
    else if (claim.size_bytes !== file.size_bytes) differences.push({ path, difference: 'size_misstated' });
  }
  for (const path of left.keys()) differences.push({ path, difference: 'missing' });
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of an artefact. One that is no zip of the product's form is refused. */
export function zipFiles(content: Uint8Array): Map<string, Uint8Array> {
  const seen = new Set<string>();
  let unpackedBytes = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    unpackedBytes += originalSize;
    const folder = name.endsWith('/');
    if (!folder && (wrongPath(name) !== null || seen.has(name))) throw new Error('it holds a wrong path, or one twice');
    if (unpackedBytes > UNPACKED_BYTES_MAX) throw new Error('it holds more than 512 MiB');
    seen.add(name);
    return !folder;
  };
  try {
    return new Map(Object.entries(unzipSync(content, { filter })));
  } catch (error) {
    throw new InvalidReceipt('files_differ', `the artefact is no readable zip: ${String(error)}`);
  }
}

export const zipEntries = (content: Uint8Array): FileEntry[] =>
  [...zipFiles(content)].map(([path, bytes]) => fileEntry(path, bytes));

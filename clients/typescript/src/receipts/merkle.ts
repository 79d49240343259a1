// The Merkle tree of RFC 6962 over SHA-256: roots, and strict checks of inclusion (RFC 9162, 2.1.3.2).
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';

export const leafHash = (data: Uint8Array): Uint8Array => sha256(concatBytes(Uint8Array.of(0), data));
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(concatBytes(Uint8Array.of(1), left, right));

/** Over none, SHA-256 of nothing. Level by level: a last node without a sibling goes up as it is. */
export function root(leaves: readonly Uint8Array[]): Uint8Array {
  let level = leaves;
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = level.slice(i, i + 2);
      if (left !== undefined) above.push(right === undefined ? left : nodeHash(left, right));
    }
    level = above;
  }
  return level[0] ?? sha256(new Uint8Array());
}

/** Whether the leaf stands at `index` in the tree of `size` leaves with that root. */
export function includes(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
  expected: Uint8Array,
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  // Beyond 32 bits, so halved and not shifted.
  const half = (value: number): number => Math.floor(value / 2);
  let [node, last, found] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      found = nodeHash(sibling, found);
      // The right edge of an incomplete tree has no sibling on some levels.
      while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      found = nodeHash(found, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && bytesToHex(found) === bytesToHex(expected);
}

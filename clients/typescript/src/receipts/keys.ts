// Public keys of receipts: a JWKS as the product publishes it.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';

import { InvalidReceipt, shown } from './invalid.js';

export const KEY_FILE_BYTES_MAX = 1 << 20;

/** Ed25519 keys by their ids, which are RFC 7638 thumbprints that are computed here. */
export type PublicKeys = ReadonlyMap<string, Uint8Array>;

/** Of a JWKS. Keys of other kinds are left out, as RFC 7517 wants. */
export function parseKeys(bytes: Uint8Array): PublicKeys {
  if (bytes.byteLength > KEY_FILE_BYTES_MAX) {
    throw new InvalidReceipt('key', `${String(bytes.byteLength)} bytes, the limit is ${String(KEY_FILE_BYTES_MAX)}`);
  }
  const keys = jwksOf(bytes).filter((it) => it.kty === 'OKP' && it.crv === 'Ed25519');
  if (keys.some((it) => 'd' in it)) throw new InvalidReceipt('key', 'the set holds a private key; give the public one');
  if (keys.length === 0) throw new InvalidReceipt('key', 'the set holds no Ed25519 key');
  return new Map(keys.map((it) => keyOf(it.x)));
}

interface Jwk {
  kty?: unknown;
  crv?: unknown;
  x?: unknown;
}

function jwksOf(bytes: Uint8Array): Jwk[] {
  try {
    const found = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as { keys?: unknown } | null;
    if (Array.isArray(found?.keys) && found.keys.every((it) => typeof it === 'object' && it !== null)) {
      return found.keys as Jwk[];
    }
  } catch {
    // Refused below, with every other text that is none.
  }
  throw new InvalidReceipt('key', 'not a JWKS');
}

function keyOf(x: unknown): [string, Uint8Array] {
  const key = typeof x === 'string' ? decoded(x, 32) : null;
  if (key === null) throw new InvalidReceipt('key', 'an Ed25519 key of the set has no valid x');
  if (!inMainGroup(key)) throw new InvalidReceipt('key', 'a weak key, or one that is no point of the main group');
  return [kid(key), key];
}

/** Whether it is a canonical point of the large prime order: under others, more than one signature verifies. */
export function inMainGroup(bytes: Uint8Array): boolean {
  try {
    const point = ed25519.Point.fromBytes(bytes);
    return point.isTorsionFree() && !point.is0();
  } catch {
    return false;
  }
}

/** The thumbprint over the members of RFC 8037. */
export function kid(key: Uint8Array): string {
  const members = `{"crv":"Ed25519","kty":"OKP","x":"${encoded(key)}"}`;
  return encoded(sha256(new TextEncoder().encode(members)));
}

export function encoded(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Base64url without padding, in its one form: bits that say nothing must be zero. */
export function decoded(text: string, length: number): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return bytes.byteLength === length && encoded(bytes) === text ? bytes : null;
}

export function keyNamed(keys: PublicKeys, wanted: string): Uint8Array {
  const key = keys.get(wanted);
  if (key !== undefined) return key;
  throw new InvalidReceipt('unknown_key', `signed with key ${shown(wanted)}; given: ${[...keys.keys()].join(', ')}`);
}

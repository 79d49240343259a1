// Whether a receipt is the product's, and is about these files.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';

import { canonical, parse, type Receipt } from './claims.js';
import { compareFiles, zipEntries } from './files.js';
import { InvalidReceipt, shown } from './invalid.js';
import { decoded, inMainGroup, keyNamed, parseKeys, type PublicKeys } from './keys.js';

// First line of the signed bytes: a signature over a receipt is good for nothing else.
const DOMAIN = new TextEncoder().encode('ggen-receipt-v1\n');

/**
 * The receipt, if one of these keys signed exactly it and the zip, where given, is the one it names.
 * Otherwise an `InvalidReceipt` with the first reason. Nothing is asked of anybody.
 */
export function verify(receipt: Uint8Array, keys: Uint8Array | PublicKeys, artifact?: Uint8Array): Receipt {
  const found = parse(receipt);
  verifySignature(found, keys instanceof Uint8Array ? parseKeys(keys) : keys);
  if (artifact !== undefined) verifyArtifact(found, artifact);
  return found;
}

function verifySignature({ signature, ...claims }: Receipt, keys: PublicKeys): void {
  if (signature.alg !== 'EdDSA') throw new InvalidReceipt('algorithm', `${shown(signature.alg)}, expected EdDSA`);
  const value = decoded(signature.value, 64);
  if (value === null) {
    throw new InvalidReceipt('signature_form', 'the value is not 64 bytes in base64url without padding');
  }
  const key = keyNamed(keys, signature.kid);
  const message = concatBytes(DOMAIN, canonical(claims));
  // The library multiplies by the cofactor, which points of the main group make no difference to:
  // with both in it, exactly the signatures hold that strict verification elsewhere accepts.
  const strict = inMainGroup(value.subarray(0, 32)) && ed25519.verify(value, message, key, { zip215: false });
  if (!strict) {
    const message = 'the signature does not match: the receipt was changed, or signed by someone else';
    throw new InvalidReceipt('signature_wrong', message);
  }
}

function verifyArtifact(receipt: Receipt, artifact: Uint8Array): void {
  const digest = bytesToHex(sha256(artifact));
  if (digest !== receipt.artifact.sha256 || artifact.byteLength !== receipt.artifact.size_bytes) {
    throw new InvalidReceipt(
      'artifact_differs',
      `the artefact has sha256 ${digest}, the receipt names ${receipt.artifact.sha256}`,
    );
  }
  const differences = compareFiles(receipt.outputs, zipEntries(artifact));
  const [first] = differences;
  if (first !== undefined) {
    const message = `${String(differences.length)} files; the first: ${shown(first.path)} is ${first.difference}`;
    throw new InvalidReceipt('files_differ', message);
  }
}

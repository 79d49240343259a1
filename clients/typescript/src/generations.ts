// Uploads, waits, artefacts and receipts of generations.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { dataOf, type Client } from './client.js';
import { GenerationFailed, HashDiffers, WaitedTooLong, type GenerationView } from './errors.js';
import type { components } from './generated/schema.js';
import { repeat } from './retries.js';

export type UploadKind = components['schemas']['Kind'];
// The API answers when the generation ends, and after so many seconds at the latest.
const WAIT_SECONDS_MAX = 20;

/** Uploads a project's zip or an ontology; the upload's id. */
export async function upload(client: Client, kind: UploadKind, filename: string, bytes: Uint8Array): Promise<string> {
  const digest = bytesToHex(sha256(bytes));
  const body = { kind, filename, size_bytes: bytes.byteLength, sha256: digest };
  const created = await dataOf(client.api.POST('/api/v1/uploads', { body }));
  const { url, method, headers } = created.upload;
  // As it was signed: these headers, and not our token. The same bytes can be sent to it again.
  const content = new Blob([bytes.slice()]);
  await repeat(true, client.retries, null, () => client.fetch(url, { method, headers, body: content }));
  return created.id;
}

export interface WaitOptions {
  timeoutSeconds?: number;
  signal?: AbortSignal;
  /** Called with each state on the way. */
  onProgress?: (generation: GenerationView) => void;
}

/** The generation when it is complete. One that failed or was cancelled is a `GenerationFailed`. */
export async function wait(client: Client, id: string, options: WaitOptions = {}): Promise<GenerationView> {
  const { timeoutSeconds = 600, signal, onProgress } = options;
  const until = Date.now() + timeoutSeconds * 1000;
  for (;;) {
    const left = Math.floor((until - Date.now()) / 1000);
    if (left <= 0) throw new WaitedTooLong(`generation ${id} has not ended after ${String(timeoutSeconds)} seconds`);
    const query = { wait_seconds: Math.min(WAIT_SECONDS_MAX, left) };
    const params = { path: { id }, query };
    const generation = await dataOf(client.api.GET('/api/v1/generations/{id}', { params, ...(signal && { signal }) }));
    onProgress?.(generation);
    if (generation.state === 'complete') return generation;
    if (generation.state === 'failed' || generation.state === 'cancelled') throw new GenerationFailed(generation);
  }
}

/** The zip of what was generated, its size and hash checked. */
export async function artifact(client: Client, id: string): Promise<Uint8Array> {
  const view = await dataOf(client.api.GET('/api/v1/generations/{id}/artifact', { params: { path: { id } } }));
  const answer = await repeat(true, client.retries, null, () => client.fetch(view.url));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.byteLength !== view.size_bytes || bytesToHex(sha256(bytes)) !== view.sha256) {
    throw new HashDiffers(`${view.filename} has other bytes than the API named: it may be cut or changed`);
  }
  return bytes;
}

/** The signed receipt, byte for byte: keep it, and verify it with `verify` of `ggen-cloud-client/receipts`. */
export async function receipt(client: Client, id: string): Promise<Uint8Array> {
  const params = { path: { generation_id: id } };
  const found = client.api.GET('/api/v1/receipts/{generation_id}', { params, parseAs: 'arrayBuffer' });
  return new Uint8Array(await dataOf(found));
}

/** The keys that receipts are signed with, as a JWKS: keep them with the receipts. */
export async function receiptKeys(client: Client): Promise<Uint8Array> {
  return new Uint8Array(await dataOf(client.api.GET('/.well-known/receipt-keys.json', { parseAs: 'arrayBuffer' })));
}

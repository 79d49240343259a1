// Verifies what the product sends to an address of yours, as Standard Webhooks says: in Node, in workers, anywhere.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

export type Reason = 'secret' | 'headers' | 'timestamp' | 'signature' | 'body';

/** A delivery is refused that was signed longer ago than this, or later from now. */
export const TOLERANCE_SECONDS = 300;

const PREFIX = 'whsec_';

/** One plain reason. */
export class InvalidWebhook extends Error {
  override readonly name = 'InvalidWebhook';

  constructor(
    readonly reason: Reason,
    message: string,
  ) {
    super(`${reason}: ${message}`);
  }
}

/** What is sent of an event. */
export interface WebhookEvent {
  /** The same each time the event is sent: whoever keeps ids handles each event once. */
  id: string;
  type: string;
  timestamp: string;
  workspace_id: string;
  sequence?: number;
  data: { link: string; actor?: unknown; details?: Record<string, unknown> };
}

/** `Headers`, or an object of them as Node gives it. */
export type HeadersLike = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * The event of a delivery; throws `InvalidWebhook` where it was not sent by the product, or long ago. The body is what
 * came, not JSON that was parsed and written again. While one secret takes the place of another, give both.
 */
export function verify(
  secret: string | readonly string[],
  headers: HeadersLike,
  body: string | Uint8Array,
  now: number = Date.now() / 1000,
): WebhookEvent {
  const keys = (typeof secret === 'string' ? [secret] : secret).map(keyOf);
  if (keys.length === 0) throw new InvalidWebhook('secret', 'expected at least one');
  const id = header(headers, 'webhook-id');
  const timestamp = header(headers, 'webhook-timestamp');
  const signatures = header(headers, 'webhook-signature');
  checkTime(timestamp, now);
  const raw = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const start = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(start.length + raw.length);
  signed.set(start);
  signed.set(raw, start.length);
  const given = signatures.split(' ').filter((text) => text.startsWith('v1,')).map((text) => decoded(text.slice(3)));
  let matches = 0;
  for (const key of keys) {
    const expected = hmac(sha256, key, signed);
    // Each with each, so that the time tells nothing.
    for (const theirs of given) matches += Number(isEqual(expected, theirs));
  }
  if (matches === 0) throw new InvalidWebhook('signature', 'none is by a secret that was given');
  return parsed(raw);
}

function parsed(raw: Uint8Array): WebhookEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    throw new InvalidWebhook('body', 'expected JSON');
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw new InvalidWebhook('body', 'expected an object');
  }
  return event as WebhookEvent;
}

function header(headers: HeadersLike, name: string): string {
  const value =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  if (typeof value !== 'string') throw new InvalidWebhook('headers', `${name} is missing`);
  return value;
}

function checkTime(text: string, now: number): void {
  if (!/^[0-9]{1,15}$/.test(text)) throw new InvalidWebhook('timestamp', 'expected seconds since 1970');
  if (Math.abs(now - Number(text)) > TOLERANCE_SECONDS) {
    throw new InvalidWebhook('timestamp', 'it was not signed within the last five minutes');
  }
}

function keyOf(secret: string): Uint8Array {
  const key = decoded(secret.slice(PREFIX.length));
  if (!secret.startsWith(PREFIX) || key.length < 24 || key.length > 64) {
    throw new InvalidWebhook('secret', 'expected whsec_ and the base64 of 24 to 64 bytes');
  }
  return key;
}

/** Standard base64 with padding; empty for anything else. */
function decoded(text: string): Uint8Array {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return new Uint8Array();
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function isEqual(ours: Uint8Array, theirs: Uint8Array): boolean {
  let difference = ours.length ^ theirs.length;
  for (let index = 0; index < ours.length; index += 1) difference |= (ours[index] ?? 0) ^ (theirs[index] ?? 0);
  return difference === 0;
}

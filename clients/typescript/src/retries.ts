// When a request is sent again, and after which pause.
import { ProblemError, Unreachable, type ProblemDocument } from './errors.js';

export interface Retries {
  /** Attempts at most. */
  triesMax: number;
  /** The first pause; each next one is twice as long. */
  pauseSeconds: number;
  /** What the API asks for by Retry-After is waited for up to here; what is longer is thrown at once. */
  pauseSecondsMax: number;
}

export const RETRIES: Retries = { triesMax: 4, pauseSeconds: 0.5, pauseSecondsMax: 30 };

// Refused before anything was done, so that any request can be sent again.
const NOT_BEGUN = 429;
// The same key is in use by the attempt whose answer was lost: its answer comes.
const IN_PROGRESS = 'idempotency_in_progress';
const UNCERTAIN = [502, 503, 504];

/** Sends it until it succeeds, is refused for good, or the attempts are used up. */
export async function withRetries(send: typeof fetch, request: Request, retries: Retries): Promise<Response> {
  const harmless = request.method === 'GET' || request.headers.has('idempotency-key');
  return await repeat(harmless, retries, request.signal, () => send(request.clone()));
}

/** The same of any request of which the caller knows whether a repetition does harm. */
export async function repeat(
  harmless: boolean,
  retries: Retries,
  signal: AbortSignal | null,
  attempt: () => Promise<Response>,
): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const failure = await attempt().then(outcome, (error: unknown) => error);
    if (failure instanceof Response) return failure;
    if (signal?.aborted === true) throw failure;
    const pause = pauseAfter(failure, harmless, tries, retries);
    if (pause === null) {
      throw failure instanceof ProblemError ? failure : new Unreachable('no answer came', { cause: failure });
    }
    await sleep(pause, signal);
  }
}

async function outcome(answer: Response): Promise<Response | ProblemError> {
  return answer.ok || answer.status === 304 ? answer : await problemOf(answer);
}

/** Seconds until the next attempt; null where there is none. */
export function pauseAfter(failure: unknown, harmless: boolean, tries: number, retries: Retries): number | null {
  if (tries >= retries.triesMax || !worthRepeating(failure, harmless)) return null;
  // A random part, so that programs that were refused together do not come back together.
  const own = retries.pauseSeconds * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
  const asked = failure instanceof ProblemError ? (failure.retryAfterSeconds ?? 0) : 0;
  return asked > retries.pauseSecondsMax ? null : Math.min(Math.max(own, asked), retries.pauseSecondsMax);
}

function worthRepeating(failure: unknown, harmless: boolean): boolean {
  if (!(failure instanceof ProblemError)) return harmless;
  if (failure.status === NOT_BEGUN || failure.code === IN_PROGRESS) return true;
  return harmless && UNCERTAIN.includes(failure.status);
}

/** Of an answer that is no success. The gateway before the API has another form of its own. */
export async function problemOf(answer: Response): Promise<ProblemError> {
  const document = jsonObject(await answer.text());
  const id = document.request_id ?? answer.headers.get('x-request-id');
  const { status } = answer;
  const fallback = status === NOT_BEGUN ? 'rate_limited' : UNCERTAIN.includes(status) ? 'unavailable' : 'unknown';
  const detail = document.detail ?? document.message ?? answer.statusText;
  const wait = retryAfter(answer.headers.get('retry-after'), Date.now());
  return new ProblemError(status, document.code ?? fallback, detail, id, document, wait);
}

/** Seconds, of either form of RFC 9110 section 10.2.3. */
export function retryAfter(text: string | null, nowMs: number): number | null {
  if (text === null) return null;
  if (/^\d+$/.test(text.trim())) return Number(text);
  const when = Date.parse(text);
  return Number.isNaN(when) ? null : Math.max(0, (when - nowMs) / 1000);
}

function jsonObject(text: string): Partial<ProblemDocument> & { message?: string } {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}

async function sleep(seconds: number, signal: AbortSignal | null): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason instanceof Error ? signal.reason : new DOMException('aborted', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

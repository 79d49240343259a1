// What the API refuses, as an error that a page can show: always with the id to quote.
import type { components } from './schema';

export type ProblemDocument = components['schemas']['Problem'];

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly requestId: string | null,
    readonly document: ProblemDocument | null = null,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(`${String(status)} ${code}: ${detail}`);
  }
}

/** From an answer that is not a success; the gateway before the API has another form of its own. */
export function problemOf(error: unknown, answer: Response): Problem {
  const waits = Number(answer.headers.get('retry-after') ?? '');
  const wait = Number.isFinite(waits) && waits > 0 ? waits : null;
  const id = answer.headers.get('x-request-id');
  if (typeof error === 'object' && error !== null && 'code' in error && 'detail' in error) {
    const document = error as ProblemDocument;
    return new Problem(answer.status, document.code, document.detail, document.request_id ?? id, document, wait);
  }
  const code = answer.status === 429 ? 'rate_limited' : answer.status >= 500 ? 'unavailable' : 'not_found';
  return new Problem(answer.status, code, answer.statusText, id, null, wait);
}

/** The request got no answer at all. */
export function unreachable(): Problem {
  return new Problem(0, 'unreachable', 'The server cannot be reached.', null);
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError) return unreachable();
  return new Problem(0, 'page_failed', error instanceof Error ? error.message : String(error), null);
}

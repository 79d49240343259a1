// What can go wrong, each with what a program or a person needs of it.
import type { Code } from './generated/facts.js';
import type { components } from './generated/schema.js';

export type ProblemDocument = components['schemas']['Problem'];
export type GenerationView = components['schemas']['GenerationView'];

/** Whatever this client throws by itself. */
export class GgenError extends Error {
  override readonly name: string = 'GgenError';
}

/** The API refused: branch on `code`, quote `requestId`. A code of a newer API comes as the text that it is. */
export class ProblemError extends GgenError {
  override readonly name = 'ProblemError';
  readonly code: Code;

  constructor(
    readonly status: number,
    code: string,
    readonly detail: string,
    readonly requestId: string | null,
    /** The whole problem document: `errors` of fields, `limit`, `used`, `resets_at`. */
    readonly document: Partial<ProblemDocument> = {},
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(`${String(status)} ${code}: ${detail} (request ${String(requestId)})`);
    this.code = code as Code;
  }
}

/** No answer came, however often it was tried. */
export class Unreachable extends GgenError {
  override readonly name = 'Unreachable';
}

/** The generation ended without files; `generation.error` says why and where. */
export class GenerationFailed extends GgenError {
  override readonly name = 'GenerationFailed';

  constructor(readonly generation: GenerationView) {
    super(`generation ${generation.id} is ${generation.state}: ${generation.error?.message ?? 'no reason was given'}`);
  }
}

/** The generation goes on, but the time to wait for it is over. */
export class WaitedTooLong extends GgenError {
  override readonly name = 'WaitedTooLong';
}

/** Bytes came otherwise than the API said they would be. */
export class HashDiffers extends GgenError {
  override readonly name = 'HashDiffers';
}

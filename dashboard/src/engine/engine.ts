// The engine and the verification of receipts, in a worker that is started when it is first needed, ended when it
// takes too long, and started again after it broke.
import { filesOf, partOf, readPacket, writePacket, type File, type Part } from './packet';
import type { Operation } from './instance';
import type { Asked, Told } from './worker';

export type { File } from './packet';

export interface Diagnostic {
  level: 'error' | 'warning';
  code: string;
  message: string;
  expected?: string;
  rule?: string;
  file?: string;
  line?: number;
  column?: number;
}

export type Rendered =
  | { outcome: 'rendered'; engine: string; triples: number; files: File[]; diagnostics: Diagnostic[] }
  | { outcome: 'refused'; diagnostics: Diagnostic[] };

export type StepName = 'form' | 'inputs_root' | 'merkle_root' | 'key' | 'signature' | 'artifact' | 'files';

export interface Step {
  name: StepName;
  ok: boolean;
  expected: string;
  found: string;
  reason?: string;
  differences?: { difference: 'missing' | 'unexpected' | 'changed' | 'size_misstated'; path: string }[];
}

export interface Verified {
  valid: boolean;
  steps: Step[];
}

/** The engine ended, or was ended: by its own time limit it would have answered before. */
export class EngineFailure extends Error {
  constructor(readonly kind: 'too_long' | 'broken', message: string) {
    super(message);
  }
}

/** Without a word from the worker; while it is being downloaded it speaks. */
const SILENCE_MS_MAX = 60_000;
// Rendering ends by itself after 20 seconds; what reads one document is not cut short by that.
const ANSWER_MS_MAX = 30_000;

let started: Promise<Worker> | null = null;

const listeners = new Set<() => void>();
let share: number | null = null;

/** How much of the engine has been loaded, while it is being loaded: for `useSyncExternalStore`. */
export const loading = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  share: () => share,
};

function loaded(now: number | null): void {
  share = now;
  for (const listener of listeners) listener();
}

/** Loads the engine; once it is loaded it needs no network. */
export async function start(): Promise<void> {
  await running();
}

function running(): Promise<Worker> {
  started ??= new Promise<Worker>((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    loaded(0);
    heard(worker, SILENCE_MS_MAX).then(
      () => {
        loaded(null);
        resolve(worker);
      },
      (error: unknown) => {
        loaded(null);
        stop(worker);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
  return started;
}

function stop(worker: Worker): void {
  worker.terminate();
  started = null;
}

/** What the worker says next, but for how much of it has been loaded. */
function heard(worker: Worker, within_ms: number): Promise<Exclude<Told, { kind: 'broken' | 'loading' }>> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new EngineFailure('too_long', `no answer in ${String(within_ms / 1000)} s`));
    let timer = setTimeout(late, within_ms);
    const done = () => {
      clearTimeout(timer);
      worker.onmessage = worker.onerror = null;
    };
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'loading') {
        loaded(data.share);
        clearTimeout(timer);
        timer = setTimeout(late, within_ms);
        return;
      }
      done();
      if (data.kind === 'broken') reject(new EngineFailure('broken', data.message));
      else resolve(data);
    };
    worker.onerror = (event) => {
      done();
      reject(new EngineFailure('broken', event.message || 'the worker could not be loaded'));
    };
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: the worker has one memory. */
function ask(operation: Operation, packet: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const asked = last.then(async () => {
    const worker = await running();
    const answer = heard(worker, ANSWER_MS_MAX);
    worker.postMessage({ operation, packet } satisfies Asked, [packet.buffer]);
    try {
      const told = await answer;
      if (told.kind !== 'answer') throw new EngineFailure('broken', 'an answer of another kind');
      return told.packet;
    } catch (error) {
      stop(worker);
      throw error;
    }
  });
  last = asked.catch(() => undefined);
  return asked;
}

type Unreadable = { outcome: 'unreadable'; message: string };

export async function render(files: File[], ontologies: File[]): Promise<Rendered> {
  const head = { files: files.map(partOf), ontologies: ontologies.map(partOf) };
  const packet = writePacket(head, [...files, ...ontologies].map(({ bytes }) => bytes));
  type Head = { outcome: 'rendered'; engine: string; triples: number; files: Part[]; diagnostics: Diagnostic[] };
  const { head: told, rest } = readPacket<Head | Extract<Rendered, { outcome: 'refused' }> | Unreadable>(await ask('render', packet));
  if (told.outcome === 'unreadable') throw new EngineFailure('broken', told.message);
  return told.outcome === 'rendered' ? { ...told, files: filesOf(told.files, rest) } : told;
}

export async function verifyReceipt(receipt: string, keys: string, artifact: Uint8Array): Promise<Verified> {
  const [receiptBytes, keysBytes] = [receipt, keys].map((text) => new TextEncoder().encode(text)) as [Uint8Array, Uint8Array];
  const head = { receipt_bytes: receiptBytes.length, keys_bytes: keysBytes.length, artifact_bytes: artifact.length };
  const packet = writePacket(head, [receiptBytes, keysBytes, artifact]);
  const { head: told } = readPacket<({ outcome: 'verified' } & Verified) | Unreadable>(await ask('verify_receipt', packet));
  if (told.outcome === 'unreadable') throw new EngineFailure('broken', told.message);
  return told;
}

// Calls of the engine's module (shared/browser). Knows nothing of a page: tests and benches call it in Node.
import { read, write, type Sized } from './message';

/** Why the engine gave no answer, with its place where that is known. */
export interface Refusal {
  code: string;
  message: string;
  rule?: string;
  file?: string;
  /** From 1. */
  line?: number;
  column?: number;
  expected?: string;
}

export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

export interface Project {
  files: Record<string, Uint8Array>;
  /** Beside the project's own. */
  ontologies?: Record<string, Uint8Array>;
  /** Less than the engine's own limit. */
  queryTimeMaxMs?: number;
}

export interface Rendered {
  files: Record<string, Uint8Array>;
  triples: number;
  warnings: { code: string; message: string; file?: string; line?: number }[];
}

export type Check = 'form' | 'inputs_root' | 'merkle_root' | 'key' | 'signature' | 'artifact' | 'files';

export interface Step {
  check: Check;
  outcome: 'passed' | 'failed' | 'not_reached';
  reason?: string;
}

export interface Difference {
  difference: 'missing' | 'unexpected' | 'changed' | 'size_misstated';
  path: string;
}

export interface Verification {
  valid: boolean;
  steps: Step[];
  differences: Difference[];
  /** How many bytes the signature is over. */
  signed_bytes: number | null;
  /** What it says, where it could be read. */
  receipt: { generation_id: string; finished_at: string; outputs: { path: string; sha256: string; size_bytes: number }[]; signature: { kid: string } } | null;
}

export interface Evidence {
  receipt: Uint8Array;
  /** A PEM or a JWKS. */
  keys: Uint8Array;
  artefact?: Uint8Array | undefined;
}

interface Exports {
  memory: WebAssembly.Memory;
  room: (sizeBytes: number) => number;
  render: (start: number, sizeBytes: number) => void;
  verify: (start: number, sizeBytes: number) => void;
}

export function render(module: WebAssembly.Module, project: Project): Rendered {
  const { files, ontologies = {}, queryTimeMaxMs = null } = project;
  const sized = (of: Record<string, Uint8Array>): Sized[] => Object.entries(of).map(([name, bytes]) => [name, bytes.length]);
  const head = { files: sized(files), ontologies: sized(ontologies), query_time_max_ms: queryTimeMaxMs };
  const answer = call(module, 'render', write(head, [...Object.values(files), ...Object.values(ontologies)]));
  const { head: rendered, take } = read<Omit<Rendered, 'files'> & { files: Sized[] }>(answer);
  return { ...rendered, files: Object.fromEntries(rendered.files.map(([path, sizeBytes]) => [path, take(sizeBytes)])) };
}

export function verify(module: WebAssembly.Module, { receipt, keys, artefact }: Evidence): Verification {
  const head = { receipt_bytes: receipt.length, keys_bytes: keys.length, artefact_bytes: artefact?.length ?? null };
  const files = artefact === undefined ? [receipt, keys] : [receipt, keys, artefact];
  return read<Verification>(call(module, 'verify', write(head, files))).head;
}

/**
 * One call of an instance of its own: memory that a call took goes with it, and so does one that ended in the middle,
 * where nothing was tidied up.
 */
function call(module: WebAssembly.Module, name: 'render' | 'verify', message: Uint8Array): Uint8Array {
  let answer: Uint8Array | null = null;
  const lent = (start: number, sizeBytes: number) => new Uint8Array(exports.memory.buffer, start >>> 0, sizeBytes >>> 0);
  const page = {
    now: () => performance.now(),
    answer: (start: number, sizeBytes: number) => {
      answer = lent(start, sizeBytes).slice();
    },
    // This leaves the module, whatever it was doing.
    stop: (start: number, sizeBytes: number) => {
      throw new Refused(JSON.parse(new TextDecoder().decode(lent(start, sizeBytes))) as Refusal);
    },
  };
  const exports = new WebAssembly.Instance(module, imports(module, page, lent)).exports as unknown as Exports;
  try {
    const start = exports.room(message.length);
    lent(start, message.length).set(message);
    exports[name](start, message.length);
  } catch (error) {
    throw ended(error);
  }
  if (answer === null) throw new Refused({ code: 'engine_defect', message: 'the engine gave no answer' });
  return answer;
}

/** How getrandom asks a page, under wasm-bindgen's name for it. */
const CHANCE = /^__wbg_getRandomValues_/;

/**
 * What wasm-bindgen would generate. The parser of queries names what aggregates give by chance, which no result
 * depends on; nothing else that the libraries below the engine might ask of a page is ever asked.
 */
function imports(module: WebAssembly.Module, page: WebAssembly.ModuleImports, lent: (start: number, sizeBytes: number) => Uint8Array<ArrayBuffer>): WebAssembly.Imports {
  const given: Record<string, WebAssembly.ModuleImports> = { page };
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    if (from === 'page') continue;
    (given[from] ??= {})[name] = (start: number, sizeBytes: number) => {
      if (!CHANCE.test(name)) throw new Refused({ code: 'engine_defect', message: `the engine asked for ${name}` });
      crypto.getRandomValues(lent(start, sizeBytes));
    };
  }
  return given;
}

function ended(error: unknown): unknown {
  // How the browser ends calls inside one another that are too deep for its stack.
  if (error instanceof RangeError) return new Refused({ code: 'limit_exceeded', message: 'the project is nested too deeply for a browser' });
  if (error instanceof WebAssembly.RuntimeError) return new Refused({ code: 'engine_defect', message: `the engine ended: ${error.message}` });
  return error;
}

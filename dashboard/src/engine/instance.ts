// The engine's WebAssembly and what it is lent: the time and randomness. Runs in a worker, and in Node for the tests.

export type Operation = 'render' | 'verify_receipt';

type Exports = Record<Operation, (address: number, length: number) => bigint> & {
  memory: WebAssembly.Memory;
  allocate: (length: number) => number;
  release: (address: number, length: number) => void;
};

/** `getRandomValues` gives no more at once. */
const RANDOM_BYTES_MAX = 65_536;

export async function instantiate(module: WebAssembly.Module): Promise<(operation: Operation, packet: Uint8Array) => Uint8Array<ArrayBuffer>> {
  const bytesAt = (address: number, length: number) => new Uint8Array(exports.memory.buffer, address >>> 0, length >>> 0);
  const page = {
    now_ms: () => performance.now(),
    fill_random: (address: number, length: number) => {
      for (let at = 0; at < length; at += RANDOM_BYTES_MAX) {
        crypto.getRandomValues(bytesAt(address + at, Math.min(RANDOM_BYTES_MAX, length - at)));
      }
    },
  };
  const instance = await WebAssembly.instantiate(module, { page, ...refused(module) });
  const exports = instance.exports as unknown as Exports;
  return (operation, packet) => {
    const address = exports.allocate(packet.length);
    bytesAt(address, packet.length).set(packet);
    const given = BigInt.asUintN(64, exports[operation](address, packet.length));
    const [answer, length] = [Number(given & 0xffff_ffffn), Number(given >> 32n)];
    const copy = bytesAt(answer, length).slice();
    exports.release(answer, length);
    return copy;
  };
}

/** Libraries name functions of browsers, such as the calendar's, that the engine never calls. */
function refused(module: WebAssembly.Module): WebAssembly.Imports {
  const modules: Record<string, Record<string, () => never>> = {};
  for (const it of WebAssembly.Module.imports(module)) {
    if (it.module === 'page') continue;
    (modules[it.module] ??= {})[it.name] = () => {
      throw new Error(`the engine called ${it.module}.${it.name}`);
    };
  }
  return modules;
}

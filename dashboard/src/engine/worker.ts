// A worker of its own for the engine: whoever waits too long ends it, and the page stays usable meanwhile.
import engineUrl from '../../wasm/engine.wasm?url';
import { instantiate, type Operation } from './instance';

export interface Asked {
  operation: Operation;
  packet: Uint8Array<ArrayBuffer>;
}

export type Told = { kind: 'ready' } | { kind: 'answer'; packet: Uint8Array<ArrayBuffer> } | { kind: 'broken'; message: string };

const tell = (told: Told) => self.postMessage(told);
const broken = (error: unknown) => tell({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });

try {
  const run = await instantiate(await WebAssembly.compileStreaming(fetch(engineUrl)));
  self.onmessage = ({ data: { operation, packet } }: MessageEvent<Asked>) => {
    try {
      tell({ kind: 'answer', packet: run(operation, packet) });
    } catch (error) {
      // A trap leaves the engine's memory as it was in the middle of its work: nothing runs in it again.
      broken(error);
    }
  };
  tell({ kind: 'ready' });
} catch (error) {
  broken(error);
}

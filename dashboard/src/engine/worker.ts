// A worker of its own for the engine: whoever waits too long ends it, and the page stays usable meanwhile.
import engineUrl from '../../wasm/engine.wasm?url';
import { instantiate, type Operation } from './instance';

export interface Asked {
  operation: Operation;
  packet: Uint8Array<ArrayBuffer>;
}

export type Told = { kind: 'loading'; share: number } | { kind: 'ready' } | { kind: 'answer'; packet: Uint8Array<ArrayBuffer> } | { kind: 'broken'; message: string };

const tell = (told: Told, given: Transferable[] = []) => self.postMessage(told, { transfer: given });
const broken = (error: unknown) => tell({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });

/** The same answer, which tells how much of it has come. */
function told(response: Response): Response {
  if (!response.ok || response.body === null) return response;
  let bytes = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, stream) {
      bytes += chunk.length;
      tell({ kind: 'loading', share: Math.min(1, bytes / ENGINE_BYTES) });
      stream.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counted), { headers: response.headers });
}

try {
  const run = await instantiate(await WebAssembly.compileStreaming(told(await fetch(engineUrl))));
  self.onmessage = ({ data: { operation, packet } }: MessageEvent<Asked>) => {
    try {
      const answer = run(operation, packet);
      tell({ kind: 'answer', packet: answer }, [answer.buffer]);
    } catch (error) {
      // A trap leaves the engine's memory as it was in the middle of its work: nothing runs in it again.
      broken(error);
    }
  };
  tell({ kind: 'ready' });
} catch (error) {
  broken(error);
}

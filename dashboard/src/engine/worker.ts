// The engine in a thread of its own, so that the page stays quick and can end what takes too long.
import { Refused, render, verify, type Evidence, type Project, type Refusal } from './module';
import url from './engine.wasm?url';

export type Request = { id: number } & ({ call: 'render'; project: Project } | { call: 'verify'; evidence: Evidence });
export type Reply = { id: number } & ({ answer: unknown; took: number } | { refusal: Refusal } | { failure: string });

const module = WebAssembly.compileStreaming(fetch(url));

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data).then((reply) => self.postMessage(reply));
});

async function answer(request: Request): Promise<Reply> {
  const { id } = request;
  try {
    const compiled = await module;
    const begun = performance.now();
    const answer = request.call === 'render' ? render(compiled, request.project) : verify(compiled, request.evidence);
    return { id, answer, took: performance.now() - begun };
  } catch (error) {
    return error instanceof Refused ? { id, refusal: error.refusal } : { id, failure: String(error) };
  }
}

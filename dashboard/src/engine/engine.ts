// The engine for pages. Nothing is loaded before the first call.
import { Refused, type Evidence, type Project, type Rendered, type Verification } from './module';
import type { Reply, Request } from './worker';

export { Refused };

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: unknown) => void;
}

/** One worker, of which one call at a time is answered. */
export class Engine {
  private worker: Worker | null = null;
  private waiting = new Map<number, Waiting>();
  private last = 0;

  /** Loads the module, so that the first call need not wait for it. */
  prepare(): void {
    this.start();
  }

  /** @throws {Refused} as the engine refuses; an AbortError where `signal` ends it. */
  render(project: Project, signal?: AbortSignal): Promise<Rendered> {
    return this.call({ id: ++this.last, call: 'render', project }, signal);
  }

  verify(evidence: Evidence, signal?: AbortSignal): Promise<Verification> {
    return this.call({ id: ++this.last, call: 'verify', evidence }, signal);
  }

  /** Ends whatever it does. The next call starts a new worker; the browser has the module in its cache. */
  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    const ended = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of ended) reject(new DOMException('ended', 'AbortError'));
  }

  private call<T>(request: Request, signal?: AbortSignal): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.waiting.set(request.id, { resolve, reject });
    signal?.addEventListener('abort', () => this.waiting.has(request.id) && this.stop(), { once: true });
    this.start().postMessage(request);
    return promise;
  }

  private start(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.settle(data));
    worker.addEventListener('error', () => this.fail('the engine could not be loaded'));
    this.worker = worker;
    return worker;
  }

  private settle(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ('answer' in reply) waiting?.resolve(reply.answer as never);
    else if ('refusal' in reply) waiting?.reject(new Refused(reply.refusal));
    else waiting?.reject(new Error(reply.failure));
    // A worker whose module did not load would fail for ever.
    if ('failure' in reply) this.stop();
  }

  private fail(message: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(message));
    this.waiting.clear();
    this.stop();
  }
}

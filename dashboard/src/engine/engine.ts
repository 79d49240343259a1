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

  /** Loads the module, for calls that come when there may be no network. */
  prepare(): void {
    this.start();
  }

  /**
   * Also how many milliseconds the engine took.
   *
   * @throws {Refused} as the engine refuses; an AbortError where {@link stop} ends it.
   */
  render(project: Project): Promise<{ answer: Rendered; took: number }> {
    return this.call({ id: ++this.last, call: 'render', project });
  }

  async verify(evidence: Evidence): Promise<Verification> {
    return (await this.call<Verification>({ id: ++this.last, call: 'verify', evidence })).answer;
  }

  /** Ends whatever it does. The next call starts a new worker; the browser has the module in its cache. */
  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    const ended = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of ended) reject(new DOMException('ended', 'AbortError'));
  }

  private call<T>(request: Request): Promise<{ answer: T; took: number }> {
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      this.start().postMessage(request);
    });
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
    if ('answer' in reply) waiting?.resolve(reply as never);
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

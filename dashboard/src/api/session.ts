// The tokens of this window. The access token is in memory only. The refresh token, which is
// single-use, is also in the session storage of the tab, so that a reload finds it; it ends with
// the tab. Windows share the newest one by a channel, and only one of them refreshes at a time,
// because a refresh token that is used twice ends the session.
import type { components } from './schema';

export type Tokens = components['schemas']['Session'];
type Stored = Pick<Tokens, 'refresh_token' | 'workspace_id'> & { issued_at: number };
type Message = { kind: 'newest'; stored: Stored } | { kind: 'ask' } | { kind: 'ended' };

const STORAGE_KEY = 'refresh';
const LOCK = 'ggen-refresh';
const EARLY_SECONDS = 30;
const ANSWER_MS = 120;

export interface Session {
  readonly accountId: string;
  readonly workspaceId: string;
  readonly role: Tokens['role'];
}

export type Refresh = (refreshToken: string, workspaceId?: string) => Promise<Tokens | null>;

export class Sessions {
  #access: { token: string; expiresAt: number } | null = null;
  #session: Session | null = null;
  #stored: Stored | null = null;
  readonly #channel = new BroadcastChannel('ggen-session');
  readonly #listeners = new Set<() => void>();

  constructor(private readonly refreshCall: Refresh) {
    this.#stored = read();
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
  }

  current = (): Session | null => this.#session;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Finds the session of an earlier page or of another window, if there is one. */
  async restore(): Promise<Session | null> {
    if (this.#session !== null) return this.#session;
    if (this.#stored === null) await this.#ask();
    if (this.#stored !== null) await this.refresh();
    return this.#session;
  }

  begin(tokens: Tokens): void {
    this.#take(tokens);
  }

  async accessToken(): Promise<string | null> {
    if (this.#access === null) return null;
    if (Date.now() > this.#access.expiresAt - EARLY_SECONDS * 1000) await this.refresh();
    return this.#access?.token ?? null;
  }

  /** The next tokens, for this workspace or another one; false when the session is over. */
  async refresh(workspaceId?: string): Promise<boolean> {
    const before = this.#access?.token;
    return await navigator.locks.request(LOCK, async () => {
      // Somebody else in this window refreshed while we waited for the lock.
      if (workspaceId === undefined && before !== undefined && this.#access?.token !== before) return true;
      await this.#ask();
      const stored = this.#stored;
      if (stored === null) return false;
      const wanted = workspaceId ?? this.#session?.workspaceId ?? stored.workspace_id;
      const tokens = await this.refreshCall(stored.refresh_token, wanted);
      if (tokens === null) {
        this.#forget();
        return false;
      }
      this.#take(tokens);
      return true;
    });
  }

  end(): void {
    this.#channel.postMessage({ kind: 'ended' } satisfies Message);
    this.#forget();
  }

  #take(tokens: Tokens): void {
    this.#access = { token: tokens.access_token, expiresAt: Date.now() + tokens.expires_in_seconds * 1000 };
    this.#keep({ refresh_token: tokens.refresh_token, workspace_id: tokens.workspace_id, issued_at: Date.now() });
    this.#session = { accountId: tokens.account_id, workspaceId: tokens.workspace_id, role: tokens.role };
    this.#tell();
  }

  #keep(stored: Stored): void {
    this.#stored = stored;
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(stored));
    this.#channel.postMessage({ kind: 'newest', stored } satisfies Message);
  }

  #forget(): void {
    sessionStorage.removeItem(STORAGE_KEY);
    this.#access = null;
    this.#stored = null;
    this.#session = null;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  async #ask(): Promise<void> {
    this.#channel.postMessage({ kind: 'ask' } satisfies Message);
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  }

  #hear(message: Message): void {
    if (message.kind === 'ended') this.#forget();
    else if (message.kind === 'ask') {
      if (this.#stored) this.#channel.postMessage({ kind: 'newest', stored: this.#stored } satisfies Message);
    } else if (message.stored.issued_at > (this.#stored?.issued_at ?? 0)) {
      this.#stored = message.stored;
      sessionStorage.setItem(STORAGE_KEY, JSON.stringify(message.stored));
    }
  }
}

function read(): Stored | null {
  const text = sessionStorage.getItem(STORAGE_KEY);
  return text === null ? null : (JSON.parse(text) as Stored);
}

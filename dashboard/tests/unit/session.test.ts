import { beforeEach, expect, test, vi } from 'vitest';

import { Sessions, type Tokens } from '../../src/api/session';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_: string, work: () => Promise<unknown>) => {
        last = last.then(work, work);
        return last;
      },
    },
  });
});

function tokens(count: number, workspace = 'ten_a'): Tokens {
  return {
    access_token: `access ${String(count)}`, refresh_token: `refresh ${String(count)}`, token_type: 'Bearer', expires_in_seconds: 900,
    account_id: 'acc_a', workspace_id: workspace, role: 'admin',
  };
}

test('many requests at once refresh once, and no refresh token is sent twice', async () => {
  const sent: string[] = [];
  const sessions = new Sessions((token) => {
    sent.push(token);
    return Promise.resolve(tokens(sent.length + 1));
  });
  sessions.begin({ ...tokens(1), expires_in_seconds: 0 });
  const given = await Promise.all([1, 2, 3, 4].map(() => sessions.accessToken()));
  expect(new Set(given)).toEqual(new Set(['access 2']));
  expect(sent).toEqual(['refresh 1']);
});

test('another window uses the newest token, in its own workspace', async () => {
  const sent: [string, string | undefined][] = [];
  const refresh = (token: string, workspace?: string) => {
    sent.push([token, workspace]);
    return Promise.resolve(tokens(sent.length + 1, workspace));
  };
  const first = new Sessions(refresh);
  const second = new Sessions(refresh);
  first.begin(tokens(1, 'ten_a'));
  await second.restore();
  await second.refresh('ten_b');
  await new Promise((resolve) => setTimeout(resolve, 20));
  await first.refresh();
  expect(sent.map(([token]) => token)).toEqual(['refresh 1', 'refresh 2', 'refresh 3']);
  expect(sent[2]?.[1]).toBe('ten_a');
  expect([first.current()?.workspaceId, second.current()?.workspaceId]).toEqual(['ten_a', 'ten_b']);
});

test('a session that is over leaves nothing behind, in no window', async () => {
  const first = new Sessions(() => Promise.resolve(null));
  const second = new Sessions(() => Promise.resolve(tokens(2)));
  first.begin(tokens(1));
  await second.restore();
  first.end();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([first.current(), second.current(), kept.size]).toEqual([null, null, 0]);
});

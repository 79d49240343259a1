import type { Schemas } from '../api/hooks';

/** From this share on a limit is near: mails go out at the same. */
export const NEAR = 0.8;

export interface ShownLimit {
  name: 'generations' | 'api_calls' | 'test_generations' | 'test_api_calls' | 'storage' | 'jobs';
  used: number;
  /** Null where there is no end. */
  included: number | null;
  share: number | null;
  bytes: boolean;
  test: boolean;
  overageCents: number;
}

/** Everything of a plan that can be used up, as one list. */
export function limitsOf(quotas: Schemas['Quotas']): ShownLimit[] {
  const operations = quotas.operations.map((it): ShownLimit => {
    const included = it.limit.kind === 'unlimited' ? null : it.limit.included;
    const used = it.used_by_owner ?? it.used;
    return {
      name: it.operation,
      used,
      included,
      share: share(used, included),
      bytes: false,
      test: it.operation.startsWith('test_'),
      overageCents: it.overage_cents,
    };
  });
  const storage = quotas.limits.storage_bytes_max ?? null;
  const jobs = quotas.limits.concurrent_jobs_max ?? null;
  const plain = { test: false, overageCents: 0 };
  return [
    ...operations,
    { name: 'storage', used: quotas.storage.used_bytes, included: storage, share: share(quotas.storage.used_bytes, storage), bytes: true, ...plain },
    // Places are full for a moment, which is nothing to warn of.
    { name: 'jobs', used: quotas.jobs_running, included: jobs, share: null, bytes: false, ...plain },
  ];
}

function share(used: number, included: number | null): number | null {
  if (included === null) return null;
  return included === 0 ? 1 : used / included;
}

import { useSyncExternalStore } from 'react';

import { sessions } from './client';
import type { components } from './schema';
import type { Session } from './session';

export type Schemas = components['schemas'];

/** Who is signed in to what in this window. */
export function useSession(): Session | null {
  return useSyncExternalStore(sessions.subscribe, sessions.current);
}

const RANK = { viewer: 0, editor: 1, admin: 2 } as const;

export function useMay(role: Schemas['Role']): boolean {
  const session = useSession();
  return session !== null && RANK[session.role] >= RANK[role];
}

import { useQuery } from '@tanstack/react-query';

import { api } from '../api/client';
import { useSession, type Schemas } from '../api/hooks';
import { unreachable } from '../api/problem';

const PAGE = 100;
/** No more members than this have a seat of a package. */
const PAGES_MAX = 10;

/** All members of the workspace, to choose one of them and to call them by their names. */
export function useAllMembers() {
  const session = useSession();
  return useQuery({ queryKey: ['get', '/api/v1/workspace/members', 'all', session?.workspaceId], queryFn: allMembers });
}

async function allMembers(): Promise<Schemas['MemberView'][]> {
  const members: Schemas['MemberView'][] = [];
  let cursor: string | null | undefined;
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const { data } = await api().GET('/api/v1/workspace/members', { params: { query: { limit: PAGE, ...(cursor ? { cursor } : {}) } } });
    if (!data) throw unreachable();
    members.push(...data.items);
    cursor = data.next_cursor;
    if (!cursor) break;
  }
  return members;
}

export const nameOf = (it: Schemas['MemberView']): string => it.name ?? it.email ?? it.account_id;

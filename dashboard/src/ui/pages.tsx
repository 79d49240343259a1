// Lists of the API, which come page by page.
import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Button } from './parts';

const LIMIT = 25;

export interface PageQuery {
  limit: number;
  cursor?: string;
}

/** `queryKey` has all that the list is asked by. */
export function usePages<P extends { next_cursor?: string | null }>(
  queryKey: readonly unknown[],
  load: (query: PageQuery) => Promise<P>,
): UseInfiniteQueryResult<InfiniteData<P>> {
  return useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => load({ limit: LIMIT, ...(pageParam === undefined ? {} : { cursor: pageParam }) }),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

/** Asks for the next page, if there is one. */
export function More({ list }: { list: Pick<UseInfiniteQueryResult<InfiniteData<unknown>>, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'> }) {
  const { t } = useTranslation();
  if (!list.hasNextPage) return null;
  return (
    <p className="more">
      <Button busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
        {t('more')}
      </Button>
    </p>
  );
}

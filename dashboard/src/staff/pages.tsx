import { useInfiniteQuery } from '@tanstack/react-query';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Await, Button, Card, Empty, Table } from '../ui/parts';

interface Page<T> {
  items: T[];
  next_cursor?: string | null;
}

interface Asked<T> {
  title: string;
  aside?: ReactNode;
  /** With all that the list is asked by. */
  queryKey: readonly unknown[];
  load: (cursor: string | undefined) => Promise<Page<T>>;
  columns: { label: ReactNode; number?: boolean }[];
  row: (item: T) => ReactNode;
  empty: { icon: LucideIcon; title: string; text: string };
}

/** A list of the API, page by page. */
export function Pages<T>({ title, aside, queryKey, load, columns, row, empty }: Asked<T>) {
  const { t } = useTranslation('staff');
  const list = useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => load(pageParam),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
  return (
    <Card plain title={title} aside={aside}>
      <Await query={list}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          // A page may hold none and still have a next one.
          if (items.length === 0 && !list.hasNextPage) {
            return (
              <Empty icon={empty.icon} title={empty.title}>
                <p>{empty.text}</p>
              </Empty>
            );
          }
          return (
            <Table label={title}>
              <thead>
                <tr>
                  {columns.map((it, index) => (
                    <th key={index} scope="col" className={it.number ? 'number' : undefined}>
                      {it.label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>{items.map(row)}</tbody>
            </Table>
          );
        }}
      </Await>
      {list.hasNextPage && (
        <p className="more">
          <Button busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        </p>
      )}
    </Card>
  );
}

/** What an answer without a body cannot be: a page of the API always has one. */
export function bodyOf<T>({ data }: { data?: T }): T {
  if (data === undefined) throw new Error('the answer has no body');
  return data;
}

/** Of an answer that could also be a table: only a request that accepts `text/csv` gets that. */
export function documentOf<T>(answer: { data?: T }): Exclude<T, string> {
  const body = bodyOf(answer);
  if (typeof body === 'string') throw new Error('the answer is a table');
  return body as Exclude<T, string>;
}

export const paged = (cursor: string | undefined): { limit: number; cursor?: string } => ({ limit: 25, ...(cursor === undefined ? {} : { cursor }) });

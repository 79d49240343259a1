import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { More, usePages, type PageQuery } from '../ui/pages';
import { Await, Card, Empty, Table, type Column } from '../ui/parts';

interface Page<T> {
  items: T[];
  next_cursor?: string | null;
}

interface Asked<T> {
  title: string;
  aside?: ReactNode;
  /** With all that the list is asked by. */
  queryKey: readonly unknown[];
  load: (page: PageQuery) => Promise<Page<T>>;
  columns: readonly Column[];
  row: (item: T) => ReactNode;
  empty: { icon: LucideIcon; title: string; text: string };
}

/** A list of the API, page by page. */
export function Pages<T>({ title, aside, queryKey, load, columns, row, empty }: Asked<T>) {
  const list = usePages(queryKey, load);
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
            <Table label={title} columns={columns}>
              <tbody>{items.map(row)}</tbody>
            </Table>
          );
        }}
      </Await>
      <More list={list} />
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

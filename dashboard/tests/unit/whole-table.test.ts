import { expect, test } from 'vitest';

import { wholeTable } from '../../src/ui/whole-table';

test('each page is read once, by the link of the one before, and the first line is kept once', async () => {
  const asked: (string | undefined)[] = [];
  const pages: Record<string, { text: string; link: string | null }> = {
    '': { text: 'transfer,at\r\na,1\r\n', link: '</api/v1/creator/earnings?limit=100&cursor=b%2Bc%3D>; rel="next"' },
    'b+c=': { text: 'transfer,at\r\nb,2\r\n', link: null },
  };
  const table = await wholeTable(({ cursor }) => {
    asked.push(cursor);
    const page = pages[cursor ?? ''];
    return page === undefined ? Promise.reject(new Error(`no page ${String(cursor)}`)) : Promise.resolve(page);
  });
  expect(table).toBe('transfer,at\r\na,1\r\nb,2\r\n');
  expect(asked).toEqual([undefined, 'b+c=']);
});

test('a table without an end is refused', async () => {
  await expect(wholeTable(() => Promise.resolve({ text: 'a\r\n', link: '</x?cursor=1>; rel="next"' }))).rejects.toThrow('more than 10000 lines');
});

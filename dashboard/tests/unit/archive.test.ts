import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

import { changesSince, entriesOf, SHOWN_BYTES_MAX, textOf, treeOf } from '../../src/generations/archive';

const archive = (files: Record<string, string | Uint8Array>) => {
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([path, it]) => [path, typeof it === 'string' ? strToU8(it) : it])));
  return { bytes, entries: entriesOf(bytes) };
};

test('what is new, changed and gone since an earlier archive is told, also where the size is the same', () => {
  const before = archive({ 'same.ts': 'one', 'byte.ts': 'abc', 'size.ts': 'a', 'gone.ts': 'x' });
  const now = archive({ 'same.ts': 'one', 'byte.ts': 'abd', 'size.ts': 'ab', 'new.ts': 'y' });
  expect(Object.fromEntries(changesSince(now, before))).toEqual({
    'byte.ts': 'changed', 'size.ts': 'changed', 'new.ts': 'added', 'gone.ts': 'removed',
  });
  expect(changesSince(now, now).size).toBe(0);
});

test('what is no text or too large is not shown, and an archive of too many files is refused', () => {
  const made = archive({ 'a.txt': 'text', 'picture.png': new Uint8Array([137, 0, 1]), 'large.txt': 'x'.repeat(SHOWN_BYTES_MAX + 1) });
  expect(textOf(made, 'a.txt')).toBe('text');
  expect(textOf(made, 'picture.png')).toBeNull();
  expect(textOf(made, 'large.txt')).toBeNull();
  expect(entriesOf(made.bytes, 3)).toHaveLength(3);
  expect(() => entriesOf(made.bytes, 2)).toThrow('too many files');
});

test('a tree has folders first, and a folder of one folder is written as one', () => {
  const { entries } = archive({ 'b.txt': '', 'a/b/c.txt': '', 'a/b/d/e.txt': '' });
  const names = (tree: ReturnType<typeof treeOf>): unknown[] => tree.map((it) => (it.size_bytes === null ? [it.name, names(it.children)] : it.name));
  expect(names(treeOf(entries))).toEqual([['a/b', [['d', ['e.txt']], 'c.txt']], 'b.txt']);
});

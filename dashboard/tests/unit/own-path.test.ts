import { afterEach, expect, test, vi } from 'vitest';

import { ownPath } from '../../src/app/own-path';

afterEach(() => vi.unstubAllGlobals());

test('only what a browser takes for a page of the product is gone to', () => {
  vi.stubGlobal('window', { location: { origin: 'https://app.example' } });
  expect(ownPath('/orders?page=2#top')).toBe('/orders?page=2#top');
  expect(ownPath('/')).toBe('/');
  const others = ['//other.example', '/\\other.example', '/\t/other.example', 'https://other.example/', 'orders', ''];
  for (const other of others) expect(ownPath(other), JSON.stringify(other)).toBeNull();
});

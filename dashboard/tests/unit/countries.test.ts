import { expect, test } from 'vitest';

import { countries, countryName } from '../../src/ui/countries';

test('countries are those of ISO 3166-1, each once, in the order of the language', () => {
  const found = countries('en');
  const codes = found.map((it) => it.code);
  // 249, and Kosovo, which has a code of its own choice.
  expect(codes).toHaveLength(250);
  expect(new Set(codes).size).toBe(250);
  expect(new Set(found.map((it) => it.name)).size).toBe(250);
  for (const code of ['AT', 'CH', 'DE', 'GB', 'GR', 'US', 'XK']) expect(codes).toContain(code);
  for (const code of ['DD', 'EL', 'EU', 'SU', 'UK', 'YU', 'ZZ']) expect(codes).not.toContain(code);
  expect(found[0]?.code).toBe('AF');
  expect(countries('de').find((it) => it.code === 'AT')?.name).toBe('Österreich');
});

test('a code of which nobody knows is its own name', () => {
  expect(countryName('DE', 'de')).toBe('Deutschland');
  expect(countryName('QQ', 'en')).toBe('QQ');
});

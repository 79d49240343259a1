import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { currencies, money } from '../../src/ui/currencies';

const LEDGER = new URL('../../../shared/ledger/src/currency.rs', import.meta.url);

test('the table of currencies is the one of the ledger', () => {
  const source = readFileSync(LEDGER, 'utf8');
  const digits = Object.fromEntries([...source.matchAll(/^const (\w+): Form = Form \{ digits: (\d)/gm)].map(([, form, count]) => [form ?? '', Number(count)] as const));
  const table = Object.fromEntries([...source.matchAll(/^ {4}\w+ = "([a-z]{3})", (\w+);$/gm)].map(([, code, form]) => [code ?? '', digits[form ?? '']] as const));
  expect(Object.keys(table).length).toBeGreaterThan(30);
  expect(currencies).toEqual(table);
});

test('minor units become what people of the language write', () => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  expect(plain(money(123_450, 'eur', 'de-DE'))).toBe('1.234,50 €');
  expect(plain(money(1200, 'USD', 'en-GB'))).toBe('US$12.00');
  expect(plain(money(1200, 'jpy', 'en-GB'))).toBe('JP¥1,200');
  // `Intl` alone would show no digits for these, and two for the last.
  expect(plain(money(123_450, 'huf', 'de-DE'))).toBe('1.234,50 HUF');
  expect(plain(money(1230, 'kwd', 'en-GB'))).toBe('KWD 1.230');
  expect(plain(money(5000, 'isk', 'en-GB'))).toBe('ISK 50');
});

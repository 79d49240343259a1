import { expect, test } from 'vitest';

import { centsOf, isPrice } from '../../src/creators/amount';

test.each([
  ['12', 1_200],
  [' 19.99 ', 1_999],
  ['0,5', 50],
  ['0', 0],
  ['99999,99', 9_999_999],
])('%s is a price', (amount, cents) => {
  expect(centsOf(amount)).toBe(cents);
  expect(isPrice(cents)).toBe(true);
});

test.each(['', '0.49', '1.234', '1,000.00', '-1', '1e3', '100000'])('%s is no price', (amount) => {
  expect(isPrice(centsOf(amount))).toBe(false);
});

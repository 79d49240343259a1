// What a card can pay, and what the API takes.
const CENTS_MIN = 50;
const CENTS_MAX = 9_999_999;

/** Of an amount in dollars as people write it, with a point or a comma; null of everything else. */
export function centsOf(amount: string): number | null {
  const written = amount.trim();
  return /^\d{1,5}([.,]\d{1,2})?$/.test(written) ? Math.round(Number(written.replace(',', '.')) * 100) : null;
}

/** Zero is the price of what is free. */
export const isPrice = (cents: number | null): cents is number => cents === 0 || (cents !== null && cents >= CENTS_MIN && cents <= CENTS_MAX);

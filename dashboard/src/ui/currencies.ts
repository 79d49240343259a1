// Digits after the point of each currency, as Stripe counts them: a copy of the table in
// shared/ledger/src/currency.rs, which a test compares. `Intl` differs from it for some.
const DIGITS: Record<string, number> = {
  aed: 2, aud: 2, bgn: 2, bhd: 3, brl: 2, cad: 2, chf: 2, clp: 0, czk: 2, dkk: 2, eur: 2, gbp: 2, hkd: 2, huf: 2,
  idr: 2, ils: 2, inr: 2, isk: 2, jod: 3, jpy: 0, krw: 0, kwd: 3, mga: 0, mxn: 2, myr: 2, nok: 2, nzd: 2, omr: 3,
  php: 2, pln: 2, pyg: 0, ron: 2, rwf: 0, sek: 2, sgd: 2, thb: 2, tnd: 3, twd: 2, ugx: 2, usd: 2, vnd: 0, xof: 0,
  zar: 2,
};
// Counted with two digits and without decimals in fact.
const SHOWN_WHOLE = ['isk', 'ugx'];

export const currencies = DIGITS;

export function money(minor: number, currency: string, locale: string): string {
  // Plans and orders write it in different cases.
  const code = currency.toLowerCase();
  const digits = DIGITS[code];
  if (digits === undefined) throw new Error(`the table has no currency ${currency}`);
  const shown = SHOWN_WHOLE.includes(code) ? 0 : digits;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(minor / 10 ** digits);
}

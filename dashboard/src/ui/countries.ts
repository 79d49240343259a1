// Countries by their codes of two letters, as `Intl` knows them. No list of ours: which ones there
// are, and where tax is collected, the API tells.
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
// Regions in `Intl` that are no countries of ISO 3166-1: groups, islands of others, and codes for tests.
const NO_COUNTRIES = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

export interface Country {
  code: string;
  name: string;
}

const namesIn = (locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });

/** By their names in a language, in its order. */
export function countries(locale: string): Country[] {
  const names = namesIn(locale);
  const found = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    // A code that was given up is another one's by now.
    const isCurrent = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    const name = isCurrent && !NO_COUNTRIES.includes(code) ? names.of(code) : undefined;
    return name === undefined ? [] : [{ code, name }];
  });
  return found.sort((a, b) => a.name.localeCompare(b.name, locale));
}

export const countryName = (code: string, locale: string): string => namesIn(locale).of(code) ?? code;

// Reads a receipt's JSON: no field twice, and unsigned integers as the only numbers.
import { InvalidReceipt, shown } from './invalid.js';

// Of a text that JSON.parse takes: its strings (names of fields with their colon), numbers and brackets.
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d[\d.eE+-]*|[[\]{}]/gs;
const INTEGER = /^(?:0|[1-9][0-9]*)$/;
// An escape can hold half a character, which no text has.
const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
// A receipt nests three deep. A text that nests deeper would use up the stack.
const DEPTH_MAX = 32;

export function parseStrictly(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const names = countNames(text);
    let kept = 0;
    const value: unknown = JSON.parse(text, (key, item: unknown) => {
      if (HALF_CHARACTER.test(key) || (typeof item === 'string' && HALF_CHARACTER.test(item))) {
        throw new SyntaxError('a text holds half a character');
      }
      if (typeof item === 'object' && item !== null && !Array.isArray(item)) kept += Object.keys(item).length;
      return item;
    });
    // JSON.parse keeps the last of two fields of one name.
    if (kept !== names) throw new SyntaxError('duplicate field');
    return value;
  } catch (error) {
    if (error instanceof InvalidReceipt) throw error;
    throw new InvalidReceipt('form', `not a receipt: ${shown(error instanceof Error ? error.message : String(error))}`);
  }
}

/** How many names of fields there are; refuses numbers that are no unsigned integers, and depth. */
function countNames(text: string): number {
  let names = 0;
  let depth = 0;
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (colon !== undefined) names += 1;
    else if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (!token.startsWith('"')) checkNumber(token);
    if (depth > DEPTH_MAX) throw new SyntaxError('it nests too deep');
  }
  return names;
}

function checkNumber(token: string): void {
  if (!INTEGER.test(token)) throw new SyntaxError(`the number ${token.slice(0, 40)} is no unsigned integer`);
  // RFC 8785 writes every number as a double, which counts exactly only up to here.
  if (!Number.isSafeInteger(Number(token))) {
    throw new InvalidReceipt('field', `the number ${token.slice(0, 40)} is not less than 2^53`);
  }
}

// A receipt's paths are opened below a folder of the reader's: none may leave it.
import { InvalidReceipt, shown } from './invalid.js';

const PATH_BYTES_MAX = 1024;

export function checkPath(list: string, path: string): void {
  const wrong = wrongPath(path);
  if (wrong !== null) throw new InvalidReceipt('path', `${list} entry ${shown(path)}: the path ${wrong}`);
}

export function wrongPath(path: string): string | null {
  if (new TextEncoder().encode(path).byteLength > PATH_BYTES_MAX) return 'is longer than 1024 bytes';
  if (/\p{Cc}/u.test(path)) return 'holds a control character';
  if (path.includes('\\')) return 'holds a backslash';
  if (/^[A-Za-z]:/.test(path)) return 'starts with a drive letter';
  if (path.split('/').some((segment) => ['', '.', '..'].includes(segment))) {
    return 'is not relative without empty, "." or ".." segments';
  }
  return null;
}

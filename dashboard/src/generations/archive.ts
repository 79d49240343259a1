// What a generation made, read from its zip in the browser, within bounds.
import { strFromU8, unzipSync } from 'fflate';

import { api } from '../api/client';
import { Problem, problemOf, unreachable } from '../api/problem';

/** A larger zip is only fetched when somebody asks for it, and none above the second bound. */
export const ZIP_BYTES_EAGER = 5 << 20;
export const ZIP_BYTES_MAX = 50 << 20;
/** What is unpacked at once to be compared. */
const UNPACKED_BYTES_MAX = 100 << 20;
const FILES_MAX = 5_000;
/** A larger file is downloaded with the zip and not shown. */
export const SHOWN_BYTES_MAX = 1 << 20;

export interface Entry {
  path: string;
  size_bytes: number;
}

export interface Archive {
  bytes: Uint8Array;
  entries: Entry[];
}

/** Refused by this page, not by the API. */
const refused = (code: string, detail: string): Problem => new Problem(0, code, detail, null);

async function fetchArchive(id: string, signal?: AbortSignal): Promise<Archive> {
  const { data } = await api().GET('/api/v1/generations/{id}/artifact', { params: { path: { id } }, ...(signal ? { signal } : {}) });
  if (!data) throw unreachable();
  if (data.size_bytes > ZIP_BYTES_MAX) throw refused('archive_too_large', 'The zip is too large to be shown.');
  const answer = await fetch(data.url, { ...(signal ? { signal } : {}) });
  if (!answer.ok) throw problemOf(null, answer);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (sha256 !== data.sha256) throw refused('archive_changed', 'The zip is not the one that was made.');
  return { bytes, entries: entriesOf(bytes) };
}

/** Bytes that never change; they are forgotten soon after the page is left. */
export const archiveQuery = (id: string) => ({
  queryKey: ['archive', id],
  staleTime: Infinity,
  gcTime: 60_000,
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchArchive(id, signal),
});

/** Names and sizes; nothing is unpacked for them. */
export function entriesOf(bytes: Uint8Array, filesMax = FILES_MAX): Entry[] {
  const entries: Entry[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('/')) entries.push({ path: name, size_bytes: originalSize });
      return false;
    },
  });
  if (entries.length > filesMax) throw refused('archive_too_large', 'The zip has too many files to be shown.');
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** None of what is no text, or too large to be shown. */
export function textOf({ bytes, entries }: Archive, path: string): string | null {
  const entry = entries.find((it) => it.path === path);
  if (entry === undefined || entry.size_bytes > SHOWN_BYTES_MAX) return null;
  const content = unzipSync(bytes, { filter: ({ name }) => name === path })[path];
  if (content === undefined || content.includes(0)) return null;
  return strFromU8(content);
}

export type Change = 'added' | 'changed' | 'removed';

/** What differs from an earlier archive, byte by byte where sizes are equal. */
export function changesSince(now: Archive, before: Archive): Map<string, Change> {
  const earlier = new Map(before.entries.map((it) => [it.path, it.size_bytes]));
  const changes = new Map<string, Change>();
  const alike: string[] = [];
  let unpacked = 0;
  for (const { path, size_bytes: size } of now.entries) {
    const was = earlier.get(path);
    if (was === undefined) changes.set(path, 'added');
    else if (was !== size) changes.set(path, 'changed');
    else {
      alike.push(path);
      unpacked += 2 * size;
    }
    earlier.delete(path);
  }
  for (const path of earlier.keys()) changes.set(path, 'removed');
  if (unpacked > UNPACKED_BYTES_MAX) throw refused('archive_too_large', 'The files are too large to be compared.');
  const wanted = new Set(alike);
  const filter = ({ name }: { name: string }) => wanted.has(name);
  const [ours, theirs] = [unzipSync(now.bytes, { filter }), unzipSync(before.bytes, { filter })];
  for (const path of alike) if (!same(ours[path], theirs[path])) changes.set(path, 'changed');
  return changes;
}

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && one.length === other.length && one.every((byte, at) => byte === other[at]);
}

export interface Folder {
  /** Of a folder with a slash at its end. */
  path: string;
  name: string;
  children: Folder[];
  size_bytes: number | null;
}

/** Folders first, each by name; a folder of one folder is written as one. */
export function treeOf(entries: Entry[]): Folder[] {
  const root: Folder = { path: '', name: '', children: [], size_bytes: null };
  const folders = new Map<string, Folder>([['', root]]);
  const folder = (path: string): Folder => {
    const known = folders.get(path);
    if (known) return known;
    const parts = path.split('/').slice(0, -1);
    const made: Folder = { path, name: parts.at(-1) ?? '', children: [], size_bytes: null };
    folders.set(path, made);
    folder(parts.slice(0, -1).map((it) => `${it}/`).join('')).children.push(made);
    return made;
  };
  for (const { path, size_bytes } of entries) {
    const cut = path.lastIndexOf('/') + 1;
    folder(path.slice(0, cut)).children.push({ path, name: path.slice(cut), children: [], size_bytes });
  }
  return root.children.map(joined).sort(byKind);
}

function joined(it: Folder): Folder {
  const only = it.children[0];
  if (it.children.length === 1 && only !== undefined && only.size_bytes === null) {
    return joined({ ...only, name: `${it.name}/${only.name}` });
  }
  return { ...it, children: it.children.map(joined).sort(byKind) };
}

const byKind = (a: Folder, b: Folder): number =>
  Number(a.size_bytes !== null) - Number(b.size_bytes !== null) || (a.name < b.name ? -1 : 1);

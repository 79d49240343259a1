// Files of this machine, brought to where the API says.
import { zipSync } from 'fflate';

import { api, idempotencyKey } from '../api/client';
import { problemOf, unreachable } from '../api/problem';
import type { Schemas } from '../api/hooks';

/** Never part of a project, and often large. */
const LEFT_OUT = ['.git', 'node_modules', 'target', '.DS_Store'];

export interface Chosen {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

export function fromFile(file: File): Chosen {
  return { name: plainName(file.name), bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** A folder, as one zip of what is below it. */
export function fromFolder(files: File[]): Chosen {
  const folder = files[0]?.webkitRelativePath.split('/')[0] ?? 'project';
  const bytes = async () => {
    const entries: Record<string, Uint8Array> = {};
    for (const file of files) {
      const path = file.webkitRelativePath.split('/').slice(1);
      if (path.some((part) => LEFT_OUT.includes(part))) continue;
      entries[path.join('/')] = new Uint8Array(await file.arrayBuffer());
    }
    // One fixed time, so that the same folder gives the same bytes. Not in a worker of the library's: the policy
    // refuses those, which are made of a `blob:` address, and it makes one for each larger file.
    return zipSync(entries, { mtime: new Date(2000, 0, 1) });
  };
  return { name: plainName(`${folder}.zip`), bytes };
}

export async function upload(kind: Schemas['Kind'], chosen: Chosen): Promise<string> {
  const bytes = await chosen.bytes();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { data } = await api().POST('/api/v1/uploads', {
    params: { header: { 'Idempotency-Key': idempotencyKey() } },
    body: { kind, filename: chosen.name, size_bytes: bytes.byteLength, sha256 },
  });
  if (!data) throw unreachable();
  const { url, method, headers } = data.upload;
  const answer = await fetch(url, { method, headers: own(headers), body: bytes });
  if (!answer.ok) throw problemOf(null, answer);
  return data.id;
}

/** A browser sets these two by itself. */
function own(headers: Record<string, unknown>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !['host', 'content-length'].includes(name.toLowerCase()));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

function plainName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return (plain || 'upload').slice(-100);
}

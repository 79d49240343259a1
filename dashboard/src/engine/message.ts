// Messages to and from the module: a head in JSON behind its length, then the bytes of files (shared/browser/src/message.rs).

/** The name of a file, and how many bytes it has. */
export type Sized = [name: string, sizeBytes: number];

const LENGTH_BYTES = 4;

export function write(head: object, files: Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const parts = [new Uint8Array(LENGTH_BYTES), text, ...files];
  const message = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  new DataView(message.buffer).setUint32(0, text.length, true);
  return message;
}

/** The head, and how to take the files behind it, one after the other. */
export function read<Head>(message: Uint8Array): { head: Head; take: (sizeBytes: number) => Uint8Array } {
  let at = LENGTH_BYTES;
  const take = (sizeBytes: number) => message.subarray(at, (at += sizeBytes));
  const length = new DataView(message.buffer, message.byteOffset).getUint32(0, true);
  return { head: JSON.parse(new TextDecoder().decode(take(length))) as Head, take };
}

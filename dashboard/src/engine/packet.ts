// One message to or from the engine: the length of a JSON head as four bytes, the least first, the head, and the
// bytes of the files that the head lists. The other side of `dashboard/wasm/src/packet.rs`.

export interface File {
  path: string;
  bytes: Uint8Array;
}

export interface Part {
  path: string;
  size_bytes: number;
}

export const partOf = ({ path, bytes }: File): Part => ({ path, size_bytes: bytes.length });

export function writePacket(head: object, parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const packet = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 4 + text.length));
  new DataView(packet.buffer).setUint32(0, text.length, true);
  packet.set(text, 4);
  let at = 4 + text.length;
  for (const part of parts) {
    packet.set(part, at);
    at += part.length;
  }
  return packet;
}

export function readPacket<T>(packet: Uint8Array): { head: T; rest: Uint8Array } {
  const length = new DataView(packet.buffer, packet.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(packet.subarray(4, 4 + length))) as T;
  return { head, rest: packet.subarray(4 + length) };
}

export function filesOf(parts: Part[], rest: Uint8Array): File[] {
  let at = 0;
  return parts.map(({ path, size_bytes }) => ({ path, bytes: rest.subarray(at, (at += size_bytes)) }));
}

// The outer form of a UserSig: JSON, zlib, base64 whose characters mean nothing in a URL.
const OUT: Readonly<Record<string, string>> = { "+": "*", "/": "-", "=": "_" };
const BACK: Readonly<Record<string, string>> = { "*": "+", "-": "/", _: "=" };

// Many times the largest one that anybody makes; more would be an attempt to fill the memory.
const MAX_LENGTH = 16 * 1024;
const MAX_BYTES = 64 * 1024;

/** Packs a text. */
export async function packTicket(text: string): Promise<string> {
  const bytes = await pump(text, new CompressionStream("deflate"));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (character) => OUT[character]!);
}

/** The packed text; throws whatever comes to hand when there is none. */
export async function unpackTicket(ticket: string): Promise<string> {
  if (ticket.length > MAX_LENGTH) throw new RangeError("too long");
  const bytes = bytesOf(atob(ticket.replace(/[*_-]/g, (character) => BACK[character]!)));
  const text = await pump(bytes, new DecompressionStream("deflate"));
  return new TextDecoder("utf-8", { fatal: true }).decode(text);
}

/** The bytes of a text in which each character stands for one. */
export function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

async function pump(
  input: string | Uint8Array<ArrayBuffer>,
  filter: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([input]).stream().pipeThrough(filter).getReader();
  const bytes: number[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Uint8Array.from(bytes);
    if (bytes.length + value.length > MAX_BYTES) {
      await reader.cancel();
      throw new RangeError("too large");
    }
    for (const byte of value) bytes.push(byte);
  }
}

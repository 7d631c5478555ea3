/*
 * SHA-256 (FIPS 180-4) in a form that needs no platform and no waiting: fingerprints are made in pages
 * of the docs as well, where the platform's own is asynchronous, or missing where pages come from a disk.
 */

/** The digest of a text in UTF-8, in hexadecimal. */
export function sha256Hex(text: string): string {
  const state = FIRST_STATE.slice();
  const message = padded(new TextEncoder().encode(text));
  const words = new Uint32Array(64);
  for (let at = 0; at < message.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = message.getUint32(at + 4 * i);
    for (let i = 16; i < 64; i++)
      words[i] = small1(words[i - 2]!) + words[i - 7]! + small0(words[i - 15]!) + words[i - 16]!;
    compress(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

/** The message, a one, zeros, and its length in bits, in whole blocks. */
function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const message = new Uint8Array(64 * blocks);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setBigUint64(message.length - 8, BigInt(8 * bytes.length));
  return view;
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    ...[number, number, number, number],
    ...[number, number, number, number],
  ];
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + big1(e) + choice + ROUND[i]! + words[i]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (big0(a) + majority) | 0;
    [h, g, f, e] = [g, f, e, (d + first) | 0];
    [d, c, b, a] = [c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word));
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

const big0 = (word: number): number => turn(word, 2) ^ turn(word, 13) ^ turn(word, 22);
const big1 = (word: number): number => turn(word, 6) ^ turn(word, 11) ^ turn(word, 25);
const small0 = (word: number): number => turn(word, 7) ^ turn(word, 18) ^ (word >>> 3);
const small1 = (word: number): number => turn(word, 17) ^ turn(word, 19) ^ (word >>> 10);

const PRIMES: readonly number[] = Array.from({ length: 312 }, (_, i) => i).filter(
  (n) => n > 1 && [2, 3, 5, 7, 11, 13, 17].every((divisor) => n === divisor || n % divisor !== 0),
);

/** The first 32 bits of the fraction of a root, found with whole numbers: no rounding can touch them. */
function fraction(prime: number, power: bigint): number {
  const wanted = BigInt(prime) << (32n * power);
  let [low, high] = [0n, 1n << 40n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** power <= wanted) low = middle;
    else high = middle;
  }
  return Number(low & 0xffff_ffffn);
}

const FIRST_STATE = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(prime, 2n));
const ROUND = Uint32Array.from(PRIMES, (prime) => fraction(prime, 3n));

import { gunzipSync } from "node:zlib";

/** Far above any package of ours. */
const MAX_BYTES = 256 * 1024 * 1024;

const BLOCK = 512;

/** A tarball is not what npm makes; the message says what is wrong, for people. */
export class TarballError extends Error {
  override readonly name = "TarballError";
}

/** The files of a package's tarball, by their paths in the package. */
export function readTarball(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const tar = unzip(bytes);
  const files = new Map<string, Buffer>();
  let at = 0;
  let longPath: string | undefined;
  while (at + BLOCK <= tar.length) {
    const header = tar.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    checkSum(header);
    const size = octal(header, 124, 12);
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (content.length < size) throw new TarballError("it ends in the middle of a file");
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const kind = String.fromCharCode(header[156]!);
    if (kind === "x") longPath = paxPath(content);
    else if (kind === "0" || kind === "\0") {
      add(files, longPath ?? pathOf(header), content);
      longPath = undefined;
    } else if (kind !== "5" && kind !== "g")
      throw new TarballError(`it holds something that is no file: ${pathOf(header)}`);
  }
  return files;
}

function unzip(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    throw new TarballError("it is not compressed as tarballs are, or it is damaged");
  }
}

/** npm puts everything below `package/`. */
function add(files: Map<string, Buffer>, path: string, content: Buffer): void {
  const inside = /^package\/(.+)$/.exec(path)?.[1];
  const bad = inside === undefined || inside.split("/").some((step) => /^(?:\.\.?|)$/.test(step));
  if (bad || /[\0\\]/.test(inside))
    throw new TarballError(`it holds a file outside the package: ${path}`);
  if (files.has(inside)) throw new TarballError(`it holds ${inside} twice`);
  files.set(inside, content);
}

function pathOf(header: Buffer): string {
  const prefix = text(header, 345, 155);
  return prefix === "" ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`;
}

/** `27 path=package/…` and a line end: lines that say how long they are. */
function paxPath(content: Buffer): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString("utf8"))?.[1];
}

function text(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? length : end);
}

function octal(header: Buffer, from: number, length: number): number {
  const digits = text(header, from, length).trim();
  if (!/^[0-7]{1,11}$/.test(digits)) throw new TarballError("a size in it is no number");
  return Number.parseInt(digits, 8);
}

/** The sum of a header's bytes, its own place counted as spaces. */
function checkSum(header: Buffer): void {
  const stated = octal(header, 148, 8);
  const sum = header.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (sum !== stated) throw new TarballError("a header in it is damaged");
}

import { readFileSync, statSync } from "node:fs";

/** Three times the largest request. */
const MAX_BYTES = 32 * 1024 * 1024;

/** The bytes of a file that the command line names, line ends and all, or what keeps it from being read. */
export function readByteFile(path: string): Uint8Array | { readonly problem: string } {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES)
      return { problem: `it has ${size} bytes, more than the limit of ${MAX_BYTES}` };
    return readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return { problem: PROBLEMS[code ?? ""] ?? code ?? "unknown error" };
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
};

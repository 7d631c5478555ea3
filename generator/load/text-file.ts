import { readFileSync, statSync } from "node:fs";
import { finding, type Finding } from "../diagnostics/diagnostic.js";
import { decodeUtf8 } from "./decode-utf8.js";

/** Ten times the largest metadata of the vendor. */
const MAX_BYTES = 32 * 1024 * 1024;

/** The text of a file that the command line names, or what keeps it from being read. */
export function readTextFile(path: string, shown: string): string | Finding {
  const problem = (detail: string): Finding =>
    finding("file-unreadable", { detail }, { file: shown, path: [] });
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES)
      return problem(`it has ${size} bytes, more than the limit of ${MAX_BYTES}`);
    const text = decodeUtf8(readFileSync(path));
    return typeof text === "string" ? text : problem(text.detail);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return problem(PROBLEMS[code ?? ""] ?? code ?? "unknown error");
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
};

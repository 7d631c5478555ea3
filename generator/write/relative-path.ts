/**
 * What one step of a path may not hold: what Windows reads as a drive, a stream or a wildcard, and
 * what a terminal would obey when the path is shown in a message.
 */
const FORBIDDEN = /[\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|[. ]$/u;

/** Whether `path` names something below a folder, whatever the system: `src/client.ts`. */
export function isRelativePath(path: string): boolean {
  return path.split("/").every((step) => step !== "" && !FORBIDDEN.test(step));
}

/** Two names with the same fold are one file on the file systems of macOS and Windows. */
export function foldCase(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** `a/b/c.ts` -> `a`, `a/b`. */
export function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}

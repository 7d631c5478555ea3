/** What kept us from writing, for programs; the message is for people. */
export type WriteErrorCode =
  | "busy"
  | "changed"
  | "interrupted"
  | "symbolic-link"
  | "not-a-folder"
  | "is-a-folder"
  | "permission-denied"
  | "read-only"
  | "no-space"
  | "name-too-long"
  | "in-use"
  | "other-disk"
  | "failed";

const REASONS: Readonly<Record<string, readonly [WriteErrorCode, string]>> = {
  EACCES: ["permission-denied", "permission denied"],
  EPERM: ["permission-denied", "permission denied"],
  ENOENT: ["failed", "it leads nowhere, or has just gone"],
  EROFS: ["read-only", "the file system is read-only"],
  ENOSPC: ["no-space", "no space is left on the disk"],
  EDQUOT: ["no-space", "the disk quota is used up"],
  EFBIG: ["no-space", "the file would be larger than the disk allows"],
  ENOTDIR: ["not-a-folder", "it is not a folder, or lies below something that is not"],
  EEXIST: ["not-a-folder", "something that is not a folder stands there"],
  EISDIR: ["is-a-folder", "it is a folder"],
  ENOTEMPTY: ["is-a-folder", "it is a folder that is not empty"],
  ELOOP: ["symbolic-link", "its symbolic links lead in a circle"],
  ENAMETOOLONG: ["name-too-long", "the name is too long for the disk"],
  EBUSY: ["in-use", "another program uses it"],
  ETXTBSY: ["in-use", "another program uses it"],
  EMFILE: ["failed", "too many files are open"],
  ENFILE: ["failed", "too many files are open"],
  EXDEV: ["other-disk", "it lies on another disk than the output folder"],
  EIO: ["failed", "the disk reports an error"],
};

/** Why nothing was written: the tree is as it was, unless the code is `interrupted`. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  readonly code: WriteErrorCode;
  /** The path at fault, as the caller would write it. */
  readonly path: string;

  constructor(code: WriteErrorCode, path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.path = path;
  }
}

/** Somebody else wrote at `path` since we looked: to go on would lose what they wrote. */
export function changedSince(path: string): WriteError {
  const message = `${path} was changed while specpress was at work; nothing was written, run it again`;
  return new WriteError("changed", path, message);
}

/** Runs `work`; what the system refuses becomes a WriteError about `path`. Anything else is a bug. */
export function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === undefined) throw error;
    const [code, reason] = REASONS[errno] ?? ["failed", `the system says ${errno}`];
    throw new WriteError(code, path, `cannot write ${path}: ${reason}`, { cause: error });
  }
}

/** `EACCES` and the like; nothing for an error that no system call made. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

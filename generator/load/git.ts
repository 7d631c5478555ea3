import { execFileSync } from "node:child_process";

/** Far more than the specs of all services have. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** A commit cannot be read, or not be made; the message says why, for people. */
export class GitError extends Error {
  override readonly name = "GitError";
}

/** Nothing is locked, and a partial clone fetches nothing: the repository's settings would say how. */
const CAREFUL = ["--no-optional-locks", "-c", "protocol.allow=never"];

export interface GitOptions {
  readonly input?: string;
  /** Instead of that of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** What git said: its output, or its exit code and complaint. */
export type Said =
  { readonly output: Buffer } | { readonly status: number; readonly complaint: string };

/** Runs git without a shell: the one place that does. */
export function runGit(cwd: string, args: readonly string[], options: GitOptions = {}): Said {
  const { input = "", environment } = options;
  try {
    const output = execFileSync("git", [...CAREFUL, ...args], {
      cwd,
      input,
      maxBuffer: MAX_OUTPUT,
      stdio: ["pipe", "pipe", "pipe"],
      ...(environment && { env: { ...environment } }),
    });
    return { output };
  } catch (cause) {
    const { code, status, stderr } = cause as NodeJS.ErrnoException & {
      readonly status?: number | null;
      readonly stderr?: Buffer;
    };
    if (code === "ENOENT") throw new GitError("git is not installed, or there is no such folder");
    if (typeof status !== "number") throw cause;
    return { status, complaint: stderr?.toString("utf8").trim() ?? "" };
  }
}

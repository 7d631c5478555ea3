/** What a process tells its caller. */
export const EXIT = {
  fine: 0,
  /** Diagnostics with errors, breaking changes, a refused call. */
  refused: 1,
  /** The output does not match the specs. */
  stale: 2,
  usage: 64,
  /** A bug in specpress. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

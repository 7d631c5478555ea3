/** Reads a file that a request names (`-d @body.json`), or throws a RequestProblem. */
export type ReadNamedFile = (name: string) => Uint8Array;

/** Says what kind of thing is wrong. */
export type IssueCode = string;

/** One thing that is wrong with a request. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly severity: "error" | "warning";
}

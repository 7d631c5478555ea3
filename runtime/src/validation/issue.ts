/** Says what kind of thing is wrong. */
export type IssueCode = string;

/** One thing that is wrong with a request. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** One thing for which the whole request, or what stands at `path`, is refused. */
export function issue(code: IssueCode, message: string, path: Issue["path"] = []): Issue {
  return { code, path, message, severity: "error" };
}

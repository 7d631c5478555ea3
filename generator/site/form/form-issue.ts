import type { Issue } from "../../../runtime/src/validation.js";

/** An issue; the path starts at whatever shows it. */
export type FormIssue = Pick<Issue, "path" | "message" | "severity">;

/** The issues about something itself, and those about what stands in it under a key. */
export function issuesAt(issues: readonly FormIssue[], key: string | number): readonly FormIssue[] {
  return issues
    .filter(({ path }) => path[0] === key)
    .map((issue) => ({ ...issue, path: issue.path.slice(1) }));
}

import type { ConformIssue } from "../../check/conform/conform-issue.js";

/** Clients take 16 KB of headers, all together. */
const MOST = 8000;

/** What is wrong with a request, by code and path, as JSON that a header may hold: for tests. */
export function issuesHeader(issues: readonly ConformIssue[]): string {
  const shown: string[] = [];
  let length = 2;
  for (const { code, path } of issues) {
    const text = asciiJson({ code, path });
    length += text.length + 1;
    if (length > MOST) break;
    shown.push(text);
  }
  return `[${shown.join()}]`;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

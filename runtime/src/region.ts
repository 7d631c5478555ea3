import type { Action } from "./action.js";
import { issue, type Issue } from "./validation/issue.js";

/** The region to send, if the action takes one at all. */
export function regionOf(
  action: Action<unknown, unknown>,
  region: string | undefined,
): string | undefined {
  return action.region === "unused" || region === "" ? undefined : region;
}

/** What is wrong with the region of a call, if anything; `region` as {@link regionOf} gave it. */
export function checkRegion(
  { region: rule, regions }: Action<unknown, unknown>,
  region: string | undefined,
): Issue | undefined {
  if (region === undefined) {
    if (rule !== "required") return undefined;
    return regionIssue("required", "is required: give the client or the call a region");
  }
  if (!regions || regions.includes(region)) return undefined;
  return regionIssue("enum", `must be one of ${regions.join(", ")}`);
}

/** Whether a region can stand in a header. The check is never off: it keeps line ends out. */
export function checkRegionText(region: string | undefined): Issue | undefined {
  if (region === undefined || /^[A-Za-z0-9-]+$/.test(region)) return undefined;
  return regionIssue("pattern", "must consist of letters, digits and hyphens");
}

function regionIssue(code: string, message: string): Issue {
  return issue(code, message, ["Region"]);
}

import type { Action } from "./action.js";
import type { Issue } from "./validation/issue.js";

/** The region to send, if the action takes one at all. */
export function regionOf(
  action: Action<unknown, unknown>,
  region: string | undefined,
): string | undefined {
  return action.region === "unused" || region === "" ? undefined : region;
}

/** What is wrong with the region of a call; `region` as {@link regionOf} gave it. */
export function checkRegion(
  action: Action<unknown, unknown>,
  region: string | undefined,
): readonly Issue[] {
  if (region === undefined) {
    if (action.region !== "required") return [];
    return [issue("required", "is required: give the client or the call a region")];
  }
  if (action.regions === undefined || action.regions.includes(region)) return [];
  return [issue("enum", `must be one of ${action.regions.join(", ")}`)];
}

/** Whether a region can stand in a header. The check is never off: it keeps line ends out. */
export function checkRegionText(region: string | undefined): readonly Issue[] {
  if (region === undefined || /^[A-Za-z0-9-]+$/.test(region)) return [];
  return [issue("pattern", "must consist of letters, digits and hyphens")];
}

function issue(code: string, message: string): Issue {
  return { code, path: ["Region"], message, severity: "error" };
}

import type { Target } from "../history/target.js";
import { parseTarget } from "../history/target.js";
import { UsageError } from "./usage-error.js";

/** What `--release` and `--at` were given. */
export interface TargetFlags {
  readonly release?: string;
  readonly at?: string;
}

/** The point in the past that the flags name; undefined when they name none. */
export function targetOf({ release, at }: TargetFlags): Target | undefined {
  if (release !== undefined && at !== undefined)
    throw new UsageError("--release and --at name two points in time: give one of them");
  const text = release ?? at;
  if (text === undefined) return undefined;
  const target = parseTarget(text);
  if (release !== undefined && !(target && "release" in target))
    throw new UsageError(`--release takes the number of a release, not "${text}"`);
  if (at !== undefined && !(target && "date" in target))
    throw new UsageError(`--at takes a day such as 2023-06-01, not "${text}"`);
  return target;
}

/** What `--since` was given: the number of a release, or a day. */
export function sinceOf({ since }: { readonly since?: string }): Target | undefined {
  if (since === undefined) return undefined;
  const target = parseTarget(since);
  if (target) return target;
  throw new UsageError(`--since takes a release or a day such as 2023-06-01, not "${since}"`);
}

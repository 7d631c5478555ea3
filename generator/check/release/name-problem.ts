import type { RawGap, RawRelease } from "../../load/format/service.js";
import { gapAfter, gapBefore, type Naming } from "./log-names.js";

/** What the specs have of a name: a file, a tombstone, or nothing. */
export type Standing = "described" | "retired" | "nowhere";

/**
 * What does not fit between one entry of the log, the others about the same name (`all`, in any
 * order, itself included), and the specs.
 */
export function nameProblem(
  naming: Naming,
  all: readonly Naming[],
  standing: Standing,
  log: readonly (RawRelease | RawGap)[],
): string | undefined {
  const { event, index } = naming;
  const later = all.filter((other) => other.index < index);
  if (event === "deleted") {
    const before = all.some((other) => other.index > index && other.event === "new");
    if (!before && !gapBefore(log, index)) return "no earlier release introduced";
    const again = later.some((other) => other.event === "new") || gapAfter(log, index);
    if (standing === "described" && !again)
      return "it deletes here, but whose file is not marked retired";
    return undefined;
  }
  if (standing !== "nowhere" || gapAfter(log, index)) return undefined;
  const deleted = all.some((other) => other.event === "deleted" && other.index <= index);
  return deleted ? undefined : "has no file, and no later release deletes";
}

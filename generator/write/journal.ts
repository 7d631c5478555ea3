import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { isRelativePath } from "./relative-path.js";
import type { Workshop } from "./workshop.js";
import { errnoOf } from "./write-error.js";

/**
 * One path's way from the old tree to the new.
 * - `put`: staged takes its place; the trash may hold a second link to what stood there.
 * - `swap`: what stands there goes to the trash, then staged takes its place.
 * - `remove`: what stands there goes to the trash.
 */
export interface Step {
  readonly kind: "put" | "swap" | "remove";
  readonly path: string;
  /** Stamp of what stood there; null for nothing. */
  readonly was: string | null;
}

/** From here on the new tree is certain: whoever comes next finishes the steps. */
export function writeJournal(workshop: Workshop, steps: readonly Step[]): void {
  writeFileSync(workshop.draft, JSON.stringify({ steps }), { flag: "wx" });
  renameSync(workshop.draft, workshop.journal);
}

/** Nothing when there is no journal, or none that we can have written. */
export function readJournal(workshop: Workshop): readonly Step[] | "garbled" | undefined {
  let tree: unknown;
  try {
    tree = JSON.parse(readFileSync(workshop.journal, "utf8"));
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return undefined;
    if (errnoOf(error) !== undefined) throw error;
    return "garbled";
  }
  const steps = (tree as { steps?: unknown } | null)?.steps;
  return Array.isArray(steps) && steps.every(isStep) ? steps : "garbled";
}

function isStep(value: unknown): value is Step {
  if (typeof value !== "object" || value === null) return false;
  const { kind, path, was } = value as Record<string, unknown>;
  return (
    (kind === "put" || kind === "swap" || kind === "remove") &&
    typeof path === "string" &&
    isRelativePath(path) &&
    (was === null || typeof was === "string")
  );
}

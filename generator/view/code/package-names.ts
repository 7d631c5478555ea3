import type { Model } from "../../model/model.js";
import { memo } from "../memo.js";

/** Every name that a package exports: modules declare them, or import them from each other. */
export const packageNames = memo((model: Model): ReadonlySet<string> => {
  const groups = [model.names, ...[...model.actions.values()].map(({ names }) => names)];
  const waiters = [...model.actions.values()].flatMap((action) => action.waiters);
  const structures = [...model.structures.values()].map(({ names }) => names);
  return new Set([
    ...[...groups, ...structures].flatMap((names) => Object.values<string>({ ...names })),
    ...waiters.map((waiter) => waiter.function),
  ]);
});

import type { ServiceFiles } from "../load/spec-files.js";
import type { Model } from "../model/model.js";
import type { Reusable } from "../render/render-service.js";
import { intactFiles } from "../write/intact.js";
import { digest } from "./digest.js";
import type { Run } from "./memory.js";

/** What a service's files were made from: what all of them share, and each action's own spec. */
export interface ReuseKeys {
  readonly shared: string;
  readonly actions: Readonly<Record<string, string>>;
}

/**
 * The files that the last run made from the very same things, so that they need not be made again.
 * A file on an action depends on that action's spec and on all that is no action; of the other
 * actions it knows their names alone.
 */
export function reusableFiles(
  out: string,
  service: string,
  keys: ReuseKeys,
  last: Run | undefined,
): Reusable {
  if (last?.keys.shared !== keys.shared) return () => undefined;
  const files = intactFiles(out, service, last.output);
  return (path, action) => {
    if (action !== undefined && last.keys.actions[action] !== keys.actions[action])
      return undefined;
    return files(path);
  };
}

/** @param common names what all services share: the platform and the templates */
export function reuseKeys({ files }: ServiceFiles, model: Model, common: string): ReuseKeys {
  const own = files.filter(({ kind }) => kind === "action");
  const others = files.filter(({ kind }) => kind !== "action");
  const shared = digest([
    common,
    ...others.flatMap(({ path, text }) => [path, text]),
    // Names are handed out over all actions, and a structure's by who uses it.
    ...[...model.actions.values()].flatMap(({ name, waiters }) => [name, String(waiters.length)]),
    ...[...model.structures.values()].map(({ names }) => names.outputType),
  ]);
  return {
    shared,
    actions: Object.fromEntries(own.map(({ name, text }) => [name, digest([text])])),
  };
}

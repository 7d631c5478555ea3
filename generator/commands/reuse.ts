import type { ServiceFiles } from "../load/spec-files.js";
import type { Action, Model } from "../model/model.js";
import type { Reusable } from "../render/render-service.js";
import { intactFiles } from "../write/intact.js";
import { fieldNames } from "../view/docs/mentions.js";
import { digest } from "./digest.js";
import type { Run } from "./memory.js";
import { SITE } from "./site-folder.js";

/** The last run that made a service's files, and what it left of the documentation. */
export interface LastRun {
  readonly run: Run;
  readonly site: string;
}

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
  last: LastRun | undefined,
): Reusable {
  if (last?.run.keys.shared !== keys.shared) return () => undefined;
  const { run, site } = last;
  const own = intactFiles(out, service, run.output);
  const pages = intactFiles(out, SITE, site);
  const files = (path: string): string | undefined =>
    path.startsWith(`${SITE}/`) ? pages(path) : own(path);
  return (path, action) => {
    if (action !== undefined && run.keys.actions[action] !== keys.actions[action]) return undefined;
    return files(path);
  };
}

function isOld({ deprecated, retired }: Action): string {
  return String(deprecated !== undefined || retired !== undefined);
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
    ...[...model.structures.values()].flatMap(({ names, usedBy }) => [names.outputType, ...usedBy]),
    // Every page lists the others, old ones marked, and marks what texts name.
    ...[...model.actions.values()].map(isOld),
    ...fieldNames(model),
  ]);
  return {
    shared,
    actions: Object.fromEntries(own.map(({ name, text }) => [name, digest([text])])),
  };
}

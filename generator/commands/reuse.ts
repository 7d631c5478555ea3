import type { ServiceFiles } from "../load/spec-files.js";
import type { Model } from "../model/model.js";
import type { Reusable } from "../render/render-service.js";
import { intactFiles } from "../write/intact.js";
import { digest } from "./digest.js";

/** What a service's files were made from: what all of them share, and each action's own spec. */
export interface ReuseKeys {
  readonly shared: string;
  readonly actions: Readonly<Record<string, string>>;
}

/**
 * Finds the files that the last run made from the very same things, so that they need not be made
 * again. A file on an action depends on that action's spec and on all that is no action; of the
 * other actions it knows their names alone.
 */
export class Reuse {
  readonly #keys: Record<string, ReuseKeys> = {};

  /**
   * @param common names what all services share: the platform and the templates
   * @param last the keys of the run that wrote what stands in `out`
   */
  constructor(
    readonly out: string,
    readonly common: string,
    readonly last: Readonly<Record<string, ReuseKeys>>,
  ) {}

  /** The keys of this run, for the next. */
  get keys(): Readonly<Record<string, ReuseKeys>> {
    return this.#keys;
  }

  of(service: ServiceFiles, model: Model): Reusable {
    const name = service.service;
    const keys = keysOf(service, model, this.common);
    this.#keys[name] = keys;
    const last = Object.hasOwn(this.last, name) ? this.last[name] : undefined;
    if (last?.shared !== keys.shared) return () => undefined;
    const files = intactFiles(this.out, name);
    return (path, action) => {
      if (action !== undefined && last.actions[action] !== keys.actions[action]) return undefined;
      return files(path);
    };
  }
}

function keysOf({ files }: ServiceFiles, model: Model, common: string): ReuseKeys {
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

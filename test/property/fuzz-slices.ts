import { parse, stringify } from "yaml";
import type { ServiceFiles, SpecFile } from "../../generator/load/spec-files.js";

/*
 * A whole service takes too long to generate thousands of times, so it is cut into slices: some
 * actions with all that they refer to, and the lists of the service without the rest.
 */

/** The texts of a slice, by path below the service's folder. */
export type Slice = ReadonlyMap<string, string>;

export function slicesOf(service: ServiceFiles, size: number): readonly Slice[] {
  const byName = new Map(service.files.map((file) => [file.name, file]));
  const users = usersOf(service);
  const wanted = new Set(
    service.files.filter(({ kind }) => kind === "action").map(({ name }) => name),
  );
  const slices: Slice[] = [];
  for (const name of wanted) {
    const names = new Set<string>();
    const take = (one: string): void => {
      if (names.has(one)) return;
      names.add(one);
      wanted.delete(one);
      const text = byName.get(one)?.text;
      // A resource has the properties that its actions give it, so they come together.
      if (text === undefined) users.get(one)!.forEach(take);
      else
        for (const other of referencesOf(text))
          if (byName.has(other) || users.has(other)) take(other);
    };
    take(name);
    for (const next of wanted)
      if ([...names].filter((one) => byName.get(one)?.kind === "action").length < size) take(next);
    slices.push(sliceOf(service, names, [...users.keys()]));
  }
  return slices;
}

const SHARED: ReadonlySet<string> = new Set(["service", "errors", "releases", "resources"]);

const EFFECTS = ["create", "put", "read", "need", "update", "delete", "list"];

/** The actions that do something to each resource. */
function usersOf(service: ServiceFiles): ReadonlyMap<string, readonly string[]> {
  const resources = service.files.find(({ name }) => name === "resources");
  const names = Object.keys(resources ? (parse(resources.text) as object) : {});
  const actions = service.files.filter(({ kind }) => kind === "action");
  return new Map(
    names.map((name) => [
      name,
      actions.filter(({ text }) => referencesOf(text).includes(name)).map((action) => action.name),
    ]),
  );
}

/**
 * What a spec names as a type, a source of values, a replacement or what it has effects on; what its
 * texts mention may stay away.
 */
function referencesOf(text: string): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      const named = ["type", "from", "use", ...EFFECTS].includes(key) ? [one].flat() : [];
      found.push(
        ...named
          .filter((name) => typeof name === "string")
          .map((name) => name.split(/[.[]/, 1)[0]!),
      );
      walk(one);
    }
  };
  walk(parse(text));
  return found;
}

function sliceOf(
  service: ServiceFiles,
  names: ReadonlySet<string>,
  resources: readonly string[],
): Slice {
  const all = [...service.files.map(({ name }) => name), ...resources];
  const gone = new Set(all.filter((name) => !names.has(name) && !SHARED.has(name)));
  const stateless = resources.every((name) => gone.has(name));
  const files = service.files.filter(
    ({ name }) => !gone.has(name) && !(name === "resources" && stateless),
  );
  return new Map(
    files.map((file) => [
      relative(file, service.service),
      ["service", "releases", "resources"].includes(file.kind)
        ? without(file.text, gone)
        : file.text,
    ]),
  );
}

function relative({ path }: SpecFile, service: string): string {
  return path.slice(`specs/${service}/`.length);
}

/** The same YAML without some names, in lists or as keys, and without what is empty then. */
function without(text: string, gone: ReadonlySet<string>): string {
  const prune = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value
        .filter((one) => !gone.has(one as string))
        .map(prune)
        .filter((one) => !isEmpty(one));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value)
      .filter(([key]) => !gone.has(key))
      .map(([key, one]) => [key, prune(one)] as const);
    const kept = entries.filter(([, one]) => !isEmpty(one));
    // A category without actions goes as a whole.
    return "name" in value && kept.length < entries.length ? {} : Object.fromEntries(kept);
  };
  const [link] = text.split("\n", 1);
  return `${link}\n${stringify(prune(parse(text)))}`;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

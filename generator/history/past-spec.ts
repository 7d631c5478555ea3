import type { RawRecord } from "../load/format/record.js";
import type { RawSpec, Sourced } from "../load/load-service.js";
import { pastAction, pastStructure } from "./past-item.js";
import { newestRelease, pastLog } from "./past-log.js";
import { rewind, type Basis, type Rewound } from "./rewind.js";
import type { Item } from "./surface.js";
import { recordedSpec } from "./unrecorded.js";

/**
 * The specs as they would have read at a recorded state: what did not exist yet is gone, what was
 * deleted since is back, facts are those of then. Of all states but the newest, what no record
 * knows is left out.
 */
export function pastSpec(spec: RawSpec, record: RawRecord, index: number, basis: Basis): RawSpec {
  const log = pastLog(spec.releases.value, record, index);
  const then = rewind(record, index, basis);
  const file = spec.record?.file ?? spec.releases.file;
  const actions = [
    ...revive("actions/", spec.actions, then, (name, item, today) =>
      pastAction(name, item, today, then, file),
    ),
    ...tombstones("actions/", spec.actions, then, newestRelease(log)),
  ];
  const structures = [
    ...revive("structures/", spec.structures, then, (name, item, today) =>
      pastStructure(name, item, today, then, file),
    ),
    ...tombstones("structures/", spec.structures, then, newestRelease(log)),
  ];
  const named = (all: readonly Sourced<unknown>[]): string[] => all.map(({ name }) => name);
  const past: RawSpec = {
    ...spec,
    known: { actions: named(actions), structures: named(structures) },
    service: { ...spec.service, value: categorized(spec, then) },
    actions,
    structures,
    releases: { ...spec.releases, value: log },
    // They speak of today's parameters and outputs.
    resources: undefined,
  };
  return index === 0 ? past : recordedSpec(past);
}

type Revive<T> = (name: string, item: Item, today: Sourced<T> | undefined) => Sourced<T>;

function revive<T>(
  prefix: string,
  today: readonly Sourced<T>[],
  { surface }: Rewound,
  build: Revive<T>,
): readonly Sourced<T>[] {
  const files = new Map(today.map((one) => [one.name, one]));
  return [...surface].flatMap(([place, item]) => {
    if (!place.startsWith(prefix)) return [];
    const name = place.slice(prefix.length);
    return [build(name, item, files.get(name))];
  });
}

/** What was deleted before then stays as the tombstone that it is. */
function tombstones<T extends { readonly retired?: { readonly release: number } }>(
  prefix: string,
  today: readonly Sourced<T>[],
  { surface }: Rewound,
  release: number,
): readonly Sourced<T>[] {
  return today.filter(
    ({ name, value: { retired } }) =>
      retired && retired.release <= release && !surface.has(prefix + name),
  );
}

/** Today's categories, as far as their actions existed; those of the others are not recorded. */
function categorized(
  { service: { value } }: RawSpec,
  { surface }: Rewound,
): RawSpec["service"]["value"] {
  const placed = new Set(value.categories.flatMap((category) => category.actions));
  const gone = [...surface.keys()].flatMap((place) => {
    const [group, name = ""] = place.split("/");
    return group === "actions" && !placed.has(name) ? [name] : [];
  });
  const kept = value.categories
    .map((category) => {
      const then = category.actions.filter((action) => surface.has(`actions/${action}`));
      return { ...category, actions: then };
    })
    .filter((category) => category.actions.length > 0);
  const lost = {
    name: "Gone today",
    doc: "Their categories are not recorded.",
    actions: gone.sort(),
  };
  return { ...value, categories: gone.length > 0 ? [...kept, lost] : kept };
}

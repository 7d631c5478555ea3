import type { RawSpec, Sourced } from "../../load/load-service.js";
import type { RawAction, RawStructure } from "../../load/format/action.js";
import type { DraftedSpec } from "../drafted-spec.js";
import { specFileNames } from "../emit/spec-file-names.js";
import { fieldFacts, sameFact, type Facts } from "../upstream/facts.js";
import {
  GROUPS,
  SIDES,
  type Group,
  type Upstream,
  type UpstreamItem,
} from "../upstream/upstream.js";
import {
  fieldsOf,
  mergeItem,
  sameUse,
  type Drafted,
  type ItemTurn,
  type Standing,
} from "./merge-items.js";
import { ALL } from "./merge-facts.js";
import { MergeReport, type MergeContext } from "./merge-report.js";
import { namedStructures } from "./named-structures.js";

export interface MergeInput {
  readonly spec: RawSpec;
  readonly textOf: (file: string) => string;
  /** The service's folder, as messages show it. */
  readonly folder: string;
  readonly last: Upstream;
  readonly next: DraftedSpec;
  readonly release: number;
  readonly decided: (place: string) => boolean;
}

export interface Merged {
  /** New texts by the paths that messages show; undefined where a file goes. */
  readonly files: ReadonlyMap<string, string | undefined>;
  readonly report: MergeReport;
}

/** Merges what upstream changed since the last sync into the files of actions and structures. */
export function mergeSpec(input: MergeInput): Merged {
  const { spec, last, next, textOf, folder } = input;
  const report = new MergeReport();
  const context: MergeContext = { ...input, kept: last.kept, report };
  const named = namedStructures(spec, last, next);
  const files = new Map<string, string | undefined>();
  const kept = new Set([...last.kept.keys()].map((place) => place.split("/", 2).join("/")));
  for (const group of GROUPS) {
    const standing = new Map(spec[group].map((one) => [one.name, standingOf(one, textOf)]));
    const fresh: ReadonlyMap<string, Drafted> = next[group];
    const paths = newPaths(`${folder}/${group}`, [...standing], [...fresh.keys()]);
    for (const name of new Set([...fresh.keys(), ...last[group].keys(), ...standing.keys()])) {
      const turn = {
        group,
        name,
        last: last[group].get(name),
        next: fresh.get(name),
        standing: standing.get(name),
        path: paths.get(name) ?? "",
        named: named.has(name),
      };
      if (!kept.has(`${group}/${name}`) && isSettled(turn)) continue;
      const text = mergeItem(turn, context);
      const was = turn.standing?.text;
      if (text !== was) files.set(turn.standing?.path ?? turn.path, text);
    }
  }
  return { files, report };
}

function standingOf(
  { file, value }: Sourced<RawAction | RawStructure>,
  textOf: (file: string) => string,
): Standing {
  const { retired, draft } = value;
  return { path: file, text: textOf(file), retired: retired !== undefined, draft: draft === true };
}

/** Files for names that have none: not those of others, on any disk. */
function newPaths(
  folder: string,
  standing: readonly (readonly [string, Standing])[],
  names: readonly string[],
): ReadonlyMap<string, string> {
  const known = new Set(standing.map(([name]) => name));
  const all = specFileNames([...known, ...names.filter((name) => !known.has(name))]);
  return new Map([...all].map(([name, file]) => [name, `${folder}/${file}`]));
}

/** Whether there is nothing to merge: upstream never had it, or says of it what it said. */
function isSettled({ group, last, next, standing }: ItemTurn): boolean {
  if (!last || !next) return !last && !next;
  return sameItem(group, last, next) && (!standing || sameUse(standing, next));
}

/** Whether upstream says the same of an item as before: most of them, most of the time. */
function sameItem(group: Group, last: UpstreamItem, next: Drafted): boolean {
  const status = "deprecated" in next && next.deprecated ? "deprecated" : undefined;
  return (
    last.facts.status === status &&
    SIDES[group].every((side) => {
      const [old, fresh] = [last.sides.get(side), fieldsOf(next, side)];
      return (
        old?.size === fresh.length &&
        fresh.every((field) => {
          const facts = old.get(field.name)?.facts;
          return facts !== undefined && sameFacts(facts, fieldFacts(field));
        })
      );
    })
  );
}

function sameFacts(a: Facts, b: Facts): boolean {
  return ALL.every((key) => sameFact(a[key], b[key]));
}

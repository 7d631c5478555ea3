import type { Candidate } from "./command-shape.js";
import type { ActionNames, NamedField, SpecNames } from "./spec-names.js";

/** The flags that a word such as `--Filters.0.Na` may become. */
export function completeParameter(
  word: string,
  { input }: ActionNames,
  names: SpecNames,
  given: readonly string[],
): readonly Candidate[] {
  const dot = word.lastIndexOf(".");
  const parent = dot < 0 ? "--" : word.slice(0, dot + 1);
  const steps = parent
    .slice(2, -1)
    .split(".")
    .filter((step) => step !== "");
  const at = follow(steps, input, names);
  if (!at) return [];
  if (at.field?.list && !at.isItem) return indexes(parent, at.field, given);
  return at.members
    .map((field) => flagOf(parent, field))
    .filter(({ value }) => value.startsWith(word));
}

/** What a parameter may be, where the spec lists it. */
export function completeValue(
  flag: string,
  { input }: ActionNames,
  names: SpecNames,
): readonly Candidate[] {
  const field = follow(flag.slice(2).split("."), input, names)?.field;
  if (!field) return [];
  if (field.base === "boolean") return ["true", "false"].map((value) => ({ value, doc: "" }));
  return field.values;
}

interface At {
  readonly field: NamedField | undefined;
  readonly isItem: boolean;
  readonly members: readonly NamedField[];
}

function follow(
  steps: readonly string[],
  input: readonly NamedField[],
  names: SpecNames,
): At | undefined {
  let at: At = { field: undefined, isItem: false, members: input };
  for (const step of steps) {
    if (/^\d+$/.test(step)) {
      if (!at.field?.list || at.isItem) return undefined;
      at = { ...at, isItem: true };
      continue;
    }
    const field = at.members.find(({ name }) => name === step);
    if (!field || (at.field?.list && !at.isItem)) return undefined;
    const members = field.structure === undefined ? [] : names.members(field.structure);
    at = { field, isItem: false, members };
  }
  return at;
}

function flagOf(parent: string, { name, doc, structure, list }: NamedField): Candidate {
  const flag = `${parent}${name}`;
  if (structure === undefined) return { value: flag, doc };
  return { value: `${flag}${list ? ".0." : "."}`, doc, open: true };
}

/** The items that there are already, and the next one. */
function indexes(
  parent: string,
  { structure }: NamedField,
  given: readonly string[],
): readonly Candidate[] {
  const known = given
    .filter((word) => word.startsWith(parent))
    .map((word) => Number.parseInt(word.slice(parent.length), 10))
    .filter((index) => index < 1000);
  const count = 2 + Math.max(-1, ...known);
  return Array.from({ length: count }, (_, index) =>
    structure === undefined
      ? { value: `${parent}${index}`, doc: "" }
      : { value: `${parent}${index}.`, doc: "", open: true as const },
  );
}

import type { RawAction, RawStructure } from "../load/format/action.js";
import type { RawField } from "../load/format/field.js";
import type { Sourced } from "../load/load-service.js";
import { placeOf } from "./change.js";
import type { Rewound } from "./rewind.js";
import type { Item } from "./surface.js";

/** An action as it was: today's file, if it is about the same thing, with the facts of then. */
export function pastAction(
  name: string,
  item: Item,
  today: Sourced<RawAction> | undefined,
  then: Rewound,
  recordFile: string,
): Sourced<RawAction> {
  const place = `actions/${name}`;
  const base = then.former.has(place) ? undefined : today;
  const {
    retired: _,
    deprecated,
    effects: __,
    ...rest
  } = base?.value ?? unknownAction(then, place);
  const fields = (side: "input" | "output"): readonly RawField[] =>
    pastFields(place, `${side}/`, item, base?.value[side] ?? [], then);
  const value: RawAction = {
    ...rest,
    ...(item.facts === "deprecated" && {
      deprecated: deprecated ?? { doc: "Why is not recorded." },
    }),
    input: fields("input"),
    output: fields("output"),
  };
  return { name, file: base?.file ?? recordFile, value };
}

/** A structure as it was. */
export function pastStructure(
  name: string,
  item: Item,
  today: Sourced<RawStructure> | undefined,
  then: Rewound,
  recordFile: string,
): Sourced<RawStructure> {
  const place = `structures/${name}`;
  const base = then.former.has(place) ? undefined : today;
  const { retired: _, ...rest } = base?.value ?? { doc: undescribed(then, place), members: [] };
  const members = pastFields(place, "", item, base?.value.members ?? [], then);
  return { name, file: base?.file ?? recordFile, value: { ...rest, members } };
}

/** Fields in today's order; behind them those that are gone, in the record's. */
function pastFields(
  place: string,
  prefix: string,
  item: Item,
  today: readonly RawField[],
  then: Rewound,
): readonly RawField[] {
  const left = new Map([...item.fields].filter(([field]) => field.startsWith(prefix)));
  const pastField = (base: RawField | undefined, name: string, facts: string): RawField => {
    const doc = base?.doc ?? undescribed(then, placeOf({ item: place, field: prefix + name }));
    return withFacts(base ?? { name, type: "", doc }, facts);
  };
  const kept = today.flatMap((base) => {
    const field = prefix + base.name;
    const facts = left.get(field);
    if (facts === undefined || then.former.has(placeOf({ item: place, field }))) return [];
    left.delete(field);
    return [pastField(base, base.name, facts)];
  });
  const gone = [...left].map(([field, facts]) =>
    pastField(undefined, field.slice(prefix.length), facts),
  );
  return [...kept, ...gone];
}

function withFacts(base: RawField, facts: string): RawField {
  const [type = "", ...flags] = facts.split(" ");
  const { required: _, nullable: __, hidden: ___, ...rest } = base;
  return {
    ...rest,
    type,
    ...(flags.includes("required") && { required: true }),
    ...(flags.includes("nullable") && { nullable: true }),
    ...(flags.includes("hidden") && { hidden: true }),
  };
}

function unknownAction(then: Rewound, place: string): RawAction {
  return { summary: undescribed(then, place), region: { use: "optional" } };
}

/** Nobody describes what is gone; the record says when it went. */
function undescribed({ gone }: Rewound, place: string): string {
  const state = gone.get(place);
  if (!state) return "Its description is not recorded.";
  const { date, releases = [] } = state;
  const when = releases.length > 0 ? `release ${releases.join(" or ")} (${date})` : date;
  return `Gone since ${when}; its description is not recorded.`;
}

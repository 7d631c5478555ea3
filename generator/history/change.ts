import type { Path } from "../diagnostics/diagnostic.js";
import type { RawChanges, RawTurn } from "../load/format/record.js";

/** What one state changed in one place: an action or structure as such, or one field of it. */
export interface Change {
  /** `actions/DismissRoom`, `structures/McuLayout` */
  readonly item: string;
  /** `input/RoomId`, `output/Total`, or a member's name; absent when the item as such is meant. */
  readonly field: string | undefined;
  /** What it was; undefined when it was not there. An item as such is `online` or `deprecated`. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** It came or went together with its item. */
  readonly whole: boolean;
  /** Where it stands in the record. */
  readonly path: Path;
}

type Facts = readonly (readonly [string, string])[];
type Turns = readonly (readonly [string, RawTurn])[];

/** Fields of one side of an item: what their names start with, and the key they stand under. */
interface Side {
  readonly prefix: string;
  readonly key: readonly string[];
  readonly facts: Facts | undefined;
}

const VERBS = ["new", "deleted"] as const;

type Verb = (typeof VERBS)[number];

/** The changes of one state, in an order in which they can be made. `path` is the state's place. */
export function changesOf(raw: RawChanges, path: Path): readonly Change[] {
  return [...VERBS.flatMap((verb) => wholes(raw, verb, path)), ...modifications(raw, path)];
}

function wholes(raw: RawChanges, verb: Verb, path: Path): readonly Change[] {
  const actions = (raw[`${verb}Actions`] ?? []).flatMap(([name, { status, input, output }]) =>
    whole(
      verb,
      `actions/${name}`,
      status ?? "online",
      [...path, `${verb}Actions`, name],
      [
        { prefix: "input/", key: ["input"], facts: input },
        { prefix: "output/", key: ["output"], facts: output },
      ],
    ),
  );
  const structures = (raw[`${verb}Structures`] ?? []).flatMap(([name, members]) =>
    whole(
      verb,
      `structures/${name}`,
      "online",
      [...path, `${verb}Structures`, name],
      [{ prefix: "", key: [], facts: members }],
    ),
  );
  return [...actions, ...structures];
}

/** An item with everything in it. Its fields come after it, and go before it. */
function whole(
  verb: Verb,
  item: string,
  facts: string,
  path: Path,
  sides: readonly Side[],
): readonly Change[] {
  const itself: Change = { item, field: undefined, ...ends(verb, facts), whole: true, path };
  const fields = sides.flatMap((side) => listed(verb, item, side, true, path));
  return verb === "new" ? [itself, ...fields] : [...fields, itself];
}

function modifications(raw: RawChanges, path: Path): readonly Change[] {
  const actions = (raw.modifiedActions ?? []).flatMap(([name, action]) => {
    const item = `actions/${name}`;
    const here = [...path, "modifiedActions", name];
    return [
      ...(action.status ? [deprecation(item, action.status, [...here, "status"])] : []),
      ...VERBS.flatMap((verb) => [
        ...listed(verb, item, side("input/", `${verb}Input`, action), false, here),
        ...listed(verb, item, side("output/", `${verb}Output`, action), false, here),
      ]),
      ...turned(item, "input/", action.modifiedInput, [...here, "modifiedInput"]),
      ...turned(item, "output/", action.modifiedOutput, [...here, "modifiedOutput"]),
    ];
  });
  const structures = (raw.modifiedStructures ?? []).flatMap(([name, structure]) => {
    const item = `structures/${name}`;
    const here = [...path, "modifiedStructures", name];
    return [
      ...VERBS.flatMap((verb) =>
        listed(verb, item, side("", `${verb}Members`, structure), false, here),
      ),
      ...turned(item, "", structure.modifiedMembers, [...here, "modifiedMembers"]),
    ];
  });
  return [...actions, ...structures];
}

function deprecation(item: string, { from, to }: RawTurn, path: Path): Change {
  return { item, field: undefined, from, to, whole: false, path };
}

function side<K extends string>(
  prefix: string,
  key: K,
  all: { readonly [name in K]?: Facts },
): Side {
  return { prefix, key: [key], facts: all[key] };
}

function listed(
  verb: Verb,
  item: string,
  { prefix, key, facts = [] }: Side,
  isWhole: boolean,
  path: Path,
): readonly Change[] {
  return facts.map(([name, text]) => ({
    item,
    field: prefix + name,
    ...ends(verb, text),
    whole: isWhole,
    path: [...path, ...key, name],
  }));
}

function turned(
  item: string,
  prefix: string,
  turns: Turns | undefined,
  path: Path,
): readonly Change[] {
  return (turns ?? []).map(([name, { from, to }]) => {
    return { item, field: prefix + name, from, to, whole: false, path: [...path, name] };
  });
}

function ends(verb: Verb, facts: string): Pick<Change, "from" | "to"> {
  return verb === "new" ? { from: undefined, to: facts } : { from: facts, to: undefined };
}

/** `actions/DismissRoom/input/RoomId` */
export function placeOf({ item, field }: Pick<Change, "item" | "field">): string {
  return field === undefined ? item : `${item}/${field}`;
}

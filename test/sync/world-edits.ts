import fc from "fast-check";
import type { Member, World, WorldAction } from "./sync-world.js";

/** One thing that upstream does to its API. */
export type WorldEdit = (world: World) => World;

const ACTIONS = ["StartThing", "StopThing", "DescribeThing", "ListParts", "DescribeOther"];
const STRUCTURES = ["Part", "Piece", "Layout"];
const MEMBERS = ["Id", "Name", "Size", "Mode", "Parts", "Yes", "Total", "Owner"];
const TYPES = ["string", "integer", "boolean", "float", ...STRUCTURES];

const DOCS = [
  "What it is.",
  "Said anew.",
  "Valid values: `a`, `b`.",
  "Valid values: `a`, `b`, `c`.",
  "Value range: [1, 100].",
];

export const member: fc.Arbitrary<Member> = fc.record({
  name: fc.constantFrom(...MEMBERS),
  type: fc.constantFrom(...TYPES),
  list: fc.boolean(),
  required: fc.boolean(),
  nullable: fc.boolean(),
  disabled: fc.constantFrom(false, false, true),
  doc: fc.constantFrom(...DOCS),
});

const members = fc.uniqueArray(member, { selector: ({ name }) => name, maxLength: 5 });

const action: fc.Arbitrary<WorldAction> = fc.record({
  input: members,
  output: members,
  status: fc.constantFrom("online", "online", "deprecated"),
});

export const world: fc.Arbitrary<World> = fc
  .record({
    actions: fc.dictionary(fc.constantFrom(...ACTIONS), action, { minKeys: 1, maxKeys: 4 }),
    structures: fc.dictionary(fc.constantFrom(...STRUCTURES), members, { maxKeys: 3 }),
  })
  .map(sound);

const side = fc.constantFrom("input", "output", "members");

/** The sides of all items, each a list of members. */
function onMembers(
  item: number,
  kind: string,
  change: (list: readonly Member[]) => readonly Member[],
): WorldEdit {
  return (before) => {
    const names = Object.keys(kind === "members" ? before.structures : before.actions);
    const name = names[item % Math.max(names.length, 1)];
    if (name === undefined) return before;
    if (kind === "members") {
      const structures = { ...before.structures, [name]: change(before.structures[name]!) };
      return { ...before, structures };
    }
    const own = before.actions[name]!;
    const changed = { ...own, [kind]: change(own[kind as "input" | "output"]) };
    return { ...before, actions: { ...before.actions, [name]: changed } };
  };
}

const index = fc.nat({ max: 20 });

export const addition: fc.Arbitrary<WorldEdit> = fc.oneof(
  fc
    .tuple(index, side, index, member)
    .map(([item, kind, at, one]) =>
      onMembers(item, kind, (list) =>
        list.some(({ name }) => name === one.name)
          ? list
          : list.toSpliced(at % (list.length + 1), 0, one),
      ),
    ),
  fc.tuple(fc.constantFrom(...ACTIONS), action).map(([name, one]): WorldEdit => (before) => ({
    ...before,
    actions: { [name]: one, ...before.actions },
  })),
  fc.tuple(fc.constantFrom(...STRUCTURES), members).map(([name, list]): WorldEdit => (before) => ({
    ...before,
    structures: { [name]: list, ...before.structures },
  })),
);

export const change: fc.Arbitrary<WorldEdit> = fc.oneof(
  fc
    .tuple(index, side, index, member)
    .map(([item, kind, at, one]) =>
      onMembers(item, kind, (list) =>
        list.map((old, position) =>
          position === at % list.length ? { ...old, ...one, name: old.name } : old,
        ),
      ),
    ),
  fc.tuple(index, fc.constantFrom("online", "deprecated")).map(([item, status]): WorldEdit => {
    return (before) => {
      const names = Object.keys(before.actions);
      const name = names[item % names.length]!;
      return {
        ...before,
        actions: { ...before.actions, [name]: { ...before.actions[name]!, status } },
      };
    };
  }),
);

export const removal: fc.Arbitrary<WorldEdit> = fc.oneof(
  fc
    .tuple(index, side, index)
    .map(([item, kind, at]) =>
      onMembers(item, kind, (list) => list.filter((_, position) => position !== at % list.length)),
    ),
  index.map((item): WorldEdit => (before) => {
    const names = Object.keys(before.actions);
    if (names.length < 2) return before;
    const { [names[item % names.length]!]: _, ...actions } = before.actions;
    return { ...before, actions };
  }),
  index.map((item): WorldEdit => (before) => {
    const names = Object.keys(before.structures);
    const { [names[item % Math.max(names.length, 1)] ?? ""]: _, ...structures } = before.structures;
    return { ...before, structures };
  }),
);

/** Applies edits, and mends what they leave without a type. */
export function edited(before: World, edits: readonly WorldEdit[]): World {
  return sound(edits.reduce((state, edit) => edit(state), before));
}

/** Members whose structure is gone, or never was, are text. */
function sound({ actions, structures }: World): World {
  const fit = (list: readonly Member[]): readonly Member[] =>
    list.map((one) =>
      STRUCTURES.includes(one.type) && !Object.hasOwn(structures, one.type)
        ? { ...one, type: "string" }
        : one,
    );
  return {
    // Upstream's own order is that of the alphabet.
    actions: Object.fromEntries(
      Object.entries(actions)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, own]) => [name, { ...own, input: fit(own.input), output: fit(own.output) }]),
    ),
    structures: Object.fromEntries(
      Object.entries(structures)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, list]) => [name, fit(list)]),
    ),
  };
}

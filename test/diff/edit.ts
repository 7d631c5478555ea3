import fc from "fast-check";
import type { FactKind } from "../../generator/diff/fact.js";
import type { Field } from "../../generator/model/field.js";
import type { Action, Model, Structure } from "../../generator/model/model.js";

/** What an edit must be reported as: `field-required actions/X/input/P`. */
export type Expected = `${FactKind} ${string}`;

/** A change to one thing of a model: what becomes of it, or nothing where it does not apply. */
interface Edit<T> {
  readonly kind: FactKind;
  readonly apply: (thing: T) => T | "gone" | undefined;
}

const fieldEdits: readonly Edit<Field>[] = [
  { kind: "field", apply: () => "gone" },
  {
    kind: "field-type",
    apply: (field) =>
      field.type.base === "structure" || field.json
        ? undefined
        : {
            ...field,
            type: { ...field.type, base: field.type.base === "float" ? "boolean" : "float" },
          },
  },
  { kind: "field-hidden", apply: (field) => ({ ...field, hidden: !field.hidden }) },
  { kind: "field-sensitive", apply: (field) => ({ ...field, sensitive: !field.sensitive }) },
  { kind: "field-docs", apply: (field) => ({ ...field, doc: `${field.doc} Besides.` }) },
  {
    kind: "field-unit",
    apply: (field) => ({ ...field, unit: field.unit === "hours" ? "days" : "hours" }),
  },
  {
    kind: "field-deprecation",
    apply: (field) => ({ ...field, deprecated: field.deprecated ? undefined : { doc: "Old." } }),
  },
  {
    kind: "field-deprecation-terms",
    apply: (field) =>
      field.deprecated && { ...field, deprecated: { ...field.deprecated, doc: "Much too old." } },
  },
  {
    kind: "field-limit",
    apply: ({ constraints: { max, ...others }, ...field }) => ({
      ...field,
      constraints: max === undefined ? { ...others, max: 77 } : others,
    }),
  },
  {
    kind: "field-limit",
    apply: ({ constraints, ...field }) => ({
      ...field,
      constraints: { ...constraints, minLength: (constraints.minLength ?? 0) + 1 },
    }),
  },
  {
    kind: "field-format",
    apply: ({ constraints, ...field }) => ({
      ...field,
      constraints: { ...constraints, format: constraints.format === "hex" ? "cidr" : "hex" },
    }),
  },
  {
    kind: "field-enum",
    apply: ({ constraints: { enum: values, open, ...others }, ...field }) => ({
      ...field,
      constraints: values
        ? others
        : { ...others, ...(open && { open }), enum: [{ value: "a", doc: "A." }] },
    }),
  },
  {
    kind: "field-enum-value",
    apply: ({ constraints, ...field }) =>
      constraints.enum && {
        ...field,
        constraints: { ...constraints, enum: [{ value: "zz", doc: "" }, ...constraints.enum] },
      },
  },
  {
    kind: "field-enum-value",
    apply: ({ constraints, ...field }) =>
      constraints.enum && {
        ...field,
        constraints: { ...constraints, enum: constraints.enum.slice(1) },
      },
  },
  {
    kind: "field-open",
    apply: ({ constraints: { open, ...others }, ...field }) =>
      others.enum && { ...field, constraints: open ? others : { ...others, open: true } },
  },
  {
    kind: "field-json",
    apply: (field) => ({ ...field, json: field.json ? undefined : { members: [], rules: [] } }),
  },
];

const inputEdits: readonly Edit<Field>[] = [
  ...fieldEdits,
  { kind: "field-required", apply: (field) => ({ ...field, required: !field.required }) },
  {
    kind: "field-default",
    apply: (field) => ({ ...field, default: field.default === undefined ? 3 : undefined }),
  },
];

const outputEdits: readonly Edit<Field>[] = [
  ...fieldEdits,
  { kind: "field-nullable", apply: (field) => ({ ...field, nullable: !field.nullable }) },
  { kind: "field-optional", apply: (field) => ({ ...field, optional: !field.optional }) },
];

const actionEdits: readonly Edit<Action>[] = [
  { kind: "action", apply: (action) => (action.retired ? undefined : "gone") },
  { kind: "action-tombstone", apply: (action) => (action.retired ? "gone" : undefined) },
  {
    kind: "action-retirement",
    apply: (action) => ({ ...action, retired: action.retired ? undefined : { release: 1 } }),
  },
  {
    kind: "action-deprecation",
    apply: (action) => ({ ...action, deprecated: action.deprecated ? undefined : { doc: "Old." } }),
  },
  {
    kind: "action-rate",
    apply: (action) => ({ ...action, rate: { requests: 123, seconds: action.rate?.seconds ?? 7 } }),
  },
  {
    kind: "action-region",
    apply: (action) => ({
      ...action,
      region: { ...action.region, use: action.region.use === "unused" ? "optional" : "unused" },
    }),
  },
  {
    kind: "action-region-list",
    apply: ({ region, ...action }) => ({
      ...action,
      region: { ...region, allowed: ["ap-nowhere", ...(region.allowed ?? [])] },
    }),
  },
  { kind: "action-endpoint", apply: (action) => ({ ...action, endpoint: "other.example.com" }) },
  { kind: "action-read-only", apply: (action) => ({ ...action, readOnly: !action.readOnly }) },
  { kind: "action-category", apply: (action) => ({ ...action, category: "Elsewhere" }) },
  { kind: "action-docs", apply: (action) => ({ ...action, summary: "Does something else." }) },
  {
    kind: "action-examples",
    apply: (action) =>
      action.examples.length > 0 ? { ...action, examples: action.examples.slice(1) } : undefined,
  },
  {
    kind: "action-pagination",
    apply: (action) => (action.pagination ? { ...action, pagination: undefined } : undefined),
  },
  {
    kind: "action-waiter",
    apply: (action) => (action.waiters.length === 1 ? { ...action, waiters: [] } : undefined),
  },
  {
    kind: "action-rule",
    apply: (action) =>
      action.rules.length > 0 ? { ...action, rules: action.rules.slice(1) } : undefined,
  },
  {
    kind: "action-names",
    apply: (action) => ({ ...action, names: { ...action.names, value: `${action.names.value}_` } }),
  },
];

const structureEdits: readonly Edit<Structure>[] = [
  { kind: "structure", apply: (structure) => (structure.retired ? undefined : "gone") },
  { kind: "structure-hidden", apply: (structure) => ({ ...structure, hidden: !structure.hidden }) },
  { kind: "structure-docs", apply: (structure) => ({ ...structure, doc: "Something else." }) },
];

/** Every place of a model that can be edited, and how. */
export interface Place {
  readonly path: string;
  readonly edits: number;
  /** Applies the edit of a number; undefined where it does not apply. */
  readonly edit: (
    model: Model,
    number: number,
  ) => { readonly model: Model; readonly expected: Expected } | undefined;
}

export function placesOf(model: Model): readonly Place[] {
  const actions = [...model.actions.values()].flatMap((action): readonly Place[] => [
    place(`actions/${action.name}`, actionEdits, (to, change) =>
      inMap(to, "actions", action.name, change),
    ),
    ...fieldPlaces(action.input, `actions/${action.name}/input`, inputEdits, (to, change) =>
      inMap<Action>(to, "actions", action.name, (one) => ({ ...one, input: change(one.input) })),
    ),
    ...fieldPlaces(action.output, `actions/${action.name}/output`, outputEdits, (to, change) =>
      inMap<Action>(to, "actions", action.name, (one) => ({ ...one, output: change(one.output) })),
    ),
  ]);
  const structures = [...model.structures.values()].flatMap((structure): readonly Place[] => [
    place(`structures/${structure.name}`, structureEdits, (to, change) =>
      inMap(to, "structures", structure.name, change),
    ),
    ...fieldPlaces(structure.members, `structures/${structure.name}`, fieldEdits, (to, change) =>
      inMap<Structure>(to, "structures", structure.name, (one) => ({
        ...one,
        members: change(one.members),
      })),
    ),
  ]);
  return [...actions, ...structures];
}

function place<T>(
  path: string,
  edits: readonly Edit<T>[],
  put: (model: Model, change: (thing: T) => T | "gone" | undefined) => Model | undefined,
): Place {
  return {
    path,
    edits: edits.length,
    edit(model, number) {
      const { kind, apply } = edits[number]!;
      const edited = put(model, apply);
      return edited && { model: edited, expected: `${kind} ${path}` };
    },
  };
}

type ChangeFields = (fields: readonly Field[]) => readonly Field[];

function fieldPlaces(
  fields: readonly Field[],
  path: string,
  edits: readonly Edit<Field>[],
  put: (model: Model, change: ChangeFields) => Model | undefined,
): readonly Place[] {
  return fields.map(({ name }) =>
    place<Field>(`${path}/${name}`, edits, (model, change) => {
      let applied = true;
      const edited = put(model, (all) =>
        all.flatMap((field) => {
          if (field.name !== name) return [field];
          const result = change(field);
          if (result === undefined) applied = false;
          return result === undefined ? [field] : result === "gone" ? [] : [result];
        }),
      );
      return applied ? edited : undefined;
    }),
  );
}

function inMap<T extends Action | Structure>(
  model: Model,
  key: "actions" | "structures",
  name: string,
  change: (thing: T) => T | "gone" | undefined,
): Model | undefined {
  const all = new Map(model[key] as ReadonlyMap<string, unknown> as ReadonlyMap<string, T>);
  const result = change(all.get(name)!);
  if (result === undefined) return undefined;
  if (result === "gone") all.delete(name);
  else all.set(name, result);
  return { ...model, [key]: all };
}

/** Which places to edit and how, as numbers that any model can be asked with. */
export const plans = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 20 });

/** Edits a model by a plan, never twice in one place, nor below one that is gone. */
export function editModel(
  model: Model,
  plan: readonly (readonly [number, number])[],
): { readonly model: Model; readonly expected: readonly Expected[] } {
  const places = placesOf(model);
  const expected: Expected[] = [];
  const taken: string[] = [];
  let edited = model;
  for (const [where, how] of plan) {
    const { path, edits, edit } = places[where % places.length]!;
    if (
      taken.some(
        (other) => `${path}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${path}/`),
      )
    )
      continue;
    const result = edit(edited, how % edits);
    if (!result) continue;
    taken.push(path);
    edited = result.model;
    expected.push(result.expected);
  }
  return { model: edited, expected };
}

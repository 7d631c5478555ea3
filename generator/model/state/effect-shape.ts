import type { Context } from "../../load/decoder.js";
import { EFFECT_KINDS, type EffectKind, type RawEffect } from "../../load/format/effect.js";
import { entersList, isResolved, resolvePath } from "../field-path.js";
import type { Field, FieldPath } from "../field.js";
import type { Action } from "../model.js";
import type { StructureTypes } from "../structure-types.js";
import type { Source } from "./effect.js";

/** A part of a request whose fields may be properties: items first, the parameters last. */
interface Part {
  readonly origin: Source["origin"];
  readonly fields: readonly Field[];
}

/** An effect with its paths into the request and the answer resolved; properties come later. */
export interface EffectShape {
  readonly raw: RawEffect;
  readonly action: Action;
  readonly context: Context;
  readonly kind: EffectKind;
  readonly resource: string;
  /** Of `list: Group.MemberIds`. */
  readonly listed: string | undefined;
  readonly each: FieldPath | undefined;
  readonly from: FieldPath | undefined;
  readonly parts: readonly Part[];
  readonly into: FieldPath | undefined;
  /** Which property is meant by which input, the nearest first, and by which output. */
  readonly inputs: readonly Named<Source>[];
  readonly outputs: readonly Named<Field>[];
}

export interface Named<T> {
  readonly property: string;
  readonly by: T;
}

/** What is wrong with an effect; undefined so that callers can return it. */
export function refuseEffect(context: Context, detail: string): undefined {
  return context.report("effect-unknown", { detail });
}

export function shapeEffect(
  raw: RawEffect,
  action: Action,
  types: StructureTypes,
  context: Context,
): EffectShape | undefined {
  const [kind, ...others] = EFFECT_KINDS.filter((name) => raw[name] !== undefined);
  if (!kind || others.length > 0) {
    return context.report("effect-malformed", {
      detail: kind
        ? `the effect is ${[kind, ...others].join(" and ")}`
        : "the effect does not say what is done",
      hint: `Give exactly one of ${EFFECT_KINDS.join(", ")}; several effects make a list.`,
    });
  }
  const [resource = "", listed] = raw[kind]!.split(".");
  const find = (
    key: "each" | "from" | "into",
    fields: readonly Field[],
  ): FieldPath | null | undefined => {
    const text = raw[key];
    if (text === undefined) return undefined;
    const path = resolvePath(text, fields, types);
    if (isResolved(path) && !entersList(path)) return path;
    const detail = isResolved(path) ? `${text} enters a list` : path.problem;
    return refuseEffect(context.at(key), detail) ?? null;
  };
  const each = find("each", action.input);
  const from = find("from", action.input);
  const said = find("into", action.output);
  if (each === null || from === null || said === null) return undefined;
  if (each && !each.field.type.list)
    return refuseEffect(context.at("each"), `${each.text} is no list`);
  if (from && (from.field.type.structure === undefined || from.field.type.list)) {
    return refuseEffect(context.at("from"), `${from.text} is no structure`);
  }
  const into = said ?? itemsOfPaging(kind, action, types);
  if (into && (kind === "list" || each) && !into.field.type.list)
    return refuseEffect(context.at("into"), `${into.text} is no list`);
  const members = (path: FieldPath): readonly Field[] =>
    path.field.type.structure === undefined ? [] : types.members(path.field.type.structure);
  const parts: readonly Part[] = [
    ...(each ? [{ origin: "item" as const, fields: members(each) }] : []),
    ...(from ? [{ origin: "from" as const, fields: members(from) }] : []),
    {
      origin: "input",
      fields: action.input.filter((field) => field !== each?.field && field !== from?.field),
    },
  ];
  const own = action.output.filter(({ name }) => name !== "RequestId");
  const shown = into ? members(into) : kind === "list" ? [] : own;
  return {
    raw,
    action,
    context,
    kind,
    resource,
    listed,
    each,
    from,
    into,
    parts,
    inputs: namedInputs(raw, parts, types, context.at("names")),
    outputs: namedOutputs(raw, shown, context.at("outputs")),
  };
}

/** What is paged through is what is listed. */
function itemsOfPaging(
  kind: EffectKind,
  { pagination, output }: Action,
  types: StructureTypes,
): FieldPath | undefined {
  if (kind !== "list" || !pagination) return undefined;
  const path = resolvePath(pagination.items, output, types);
  return isResolved(path) ? path : undefined;
}

/** Finds an input by its path, in the nearest part that has it. */
export function findSource(
  text: string,
  parts: readonly Part[],
  types: StructureTypes,
): Source | { readonly problem: string } {
  let problem = { problem: `there is no parameter ${text}` };
  for (const { origin, fields } of parts) {
    const path = resolvePath(text, fields, types);
    if (isResolved(path) && !entersList(path))
      return { origin, steps: path.steps, field: path.field };
    if (isResolved(path)) problem = { problem: `${text} enters a list` };
  }
  return problem;
}

export function isFound(source: Source | { readonly problem: string }): source is Source {
  return "origin" in source;
}

function namedInputs(
  raw: RawEffect,
  parts: readonly Part[],
  types: StructureTypes,
  context: Context,
): readonly Named<Source>[] {
  const names = new Map(raw.names ?? []);
  const said = [...names].flatMap(([text, property]): Named<Source>[] => {
    const by = findSource(text, parts, types);
    if (!isFound(by)) return (refuseEffect(context.at(text), by.problem), []);
    return property === null ? [] : [{ property, by }];
  });
  const same = parts.flatMap(({ origin, fields }) =>
    fields
      .filter(({ name }) => !names.has(name))
      .map((field): Named<Source> => ({
        property: field.name,
        by: { origin, steps: [{ name: field.name, list: false }], field },
      })),
  );
  return [...said, ...same];
}

function namedOutputs(
  raw: RawEffect,
  shown: readonly Field[],
  context: Context,
): readonly Named<Field>[] {
  const names = new Map(raw.outputs ?? []);
  for (const name of names.keys()) {
    if (!shown.some((field) => field.name === name))
      refuseEffect(context.at(name), `there is no output ${name}`);
  }
  return shown.flatMap((by): Named<Field>[] => {
    const property = names.has(by.name) ? names.get(by.name)! : by.name;
    return property === null ? [] : [{ property, by }];
  });
}

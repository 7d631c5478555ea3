import type { Context } from "../../load/decoder.js";
import type { RawMove, RawStates } from "../../load/format/resources.js";
import { buildCondition } from "../build-rule.js";
import type { FieldPath } from "../field.js";
import type { Properties } from "./properties.js";
import { buildAssignments, each, resolveProperty } from "./resolve-property.js";
import type { Move, States } from "./resource.js";

/** The states that things go through, and what moves them. */
export function buildStates(
  raw: RawStates,
  context: Context,
  properties: Properties,
): States | undefined {
  const property = resolveProperty(raw.property, properties, context.at("property"));
  const progress =
    raw.progress &&
    resolveProperty(raw.progress.property, properties, context.at("progress").at("property"));
  const entered = each(raw.entered ?? [], ([state, name]) => {
    const path = resolveProperty(name, properties, context.at("entered").at(state));
    return path && ([state, path] as const);
  });
  const values = (raw.values ?? []).map(
    ([state, given]) =>
      [state, buildAssignments(given, properties, context.at("values").at(state))] as const,
  );
  return (
    property && {
      property,
      first: raw.first,
      moves: (raw.moves ?? []).map((move, index) =>
        buildMove(move, context.at("moves").at(index), properties),
      ),
      entered: new Map(entered),
      values: new Map(values),
      progress: progress && { property: progress, during: raw.progress!.during },
    }
  );
}

function buildMove(raw: RawMove, context: Context, properties: Properties): Move {
  const path = (key: "afterProperty" | "at"): FieldPath | undefined =>
    raw[key] === undefined ? undefined : resolveProperty(raw[key], properties, context.at(key));
  const whens = [raw.after, raw.afterProperty, raw.at].filter((one) => one !== undefined);
  if (whens.length !== 1) {
    context.report("effect-malformed", {
      detail: "the move does not say when, or says it twice",
      hint: "Give exactly one of after, afterProperty and at.",
    });
  }
  if ((raw.to === undefined) === (raw.gone === undefined)) {
    context.report("effect-malformed", {
      detail: "the move has to lead to one end",
      hint: "Give either to or gone.",
    });
  }
  return {
    from: raw.from,
    to: raw.to,
    afterSeconds: raw.after,
    afterProperty: path("afterProperty"),
    at: path("at"),
    when:
      raw.when && buildCondition(raw.when, context.at("when"), properties.fields, properties.types),
  };
}

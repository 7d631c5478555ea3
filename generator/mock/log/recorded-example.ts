import { REDACTED } from "../../../runtime/src/redaction.js";
import { isRecord } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import type { Action, Model } from "../../model/model.js";
import { isAllowed, makeScalar } from "../answer/make-scalar.js";
import type { LoggedCall } from "../library.js";

/** A call in the form that examples have in the specs. */
export interface RecordedExample {
  readonly title: string;
  readonly style?: "get";
  readonly region?: string;
  readonly input: Values;
  readonly output: Values;
}

type Values = Readonly<Record<string, Data>>;

/**
 * An answered call as an example that holds against the spec: in place of each secret stands a value
 * that the spec allows there. Nothing for a call that was refused, or whose answer got lost.
 */
export function recordedExample(
  call: LoggedCall,
  model: Model,
  action: Action,
): RecordedExample | undefined {
  const { input, output, form, region } = call;
  if (input === undefined || output === undefined || call.fault !== undefined) return undefined;
  const now = Date.parse(call.time);
  return {
    title: `${action.name} at ${call.time}`,
    ...(form === "tc3-get" || form === "v1-get" ? { style: "get" } : {}),
    ...(region === undefined ? {} : { region }),
    input: withStandIns(input, action.input, model, now),
    output: withStandIns(output, action.output, model, now),
  };
}

function withStandIns(
  data: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  model: Model,
  now: number,
): Values {
  const members: (readonly [string, Data])[] = [];
  for (const field of fields) {
    if (!Object.hasOwn(data, field.name)) continue;
    const value = standIn(data[field.name], field, model, now);
    if (value !== undefined) members.push([field.name, value]);
  }
  return Object.fromEntries(members);
}

function standIn(value: unknown, field: Field, model: Model, now: number): Data | undefined {
  const { list, structure } = field.type;
  const members = structure === undefined ? undefined : model.structures.get(structure)?.members;
  if (value === REDACTED && (field.sensitive || field.json !== undefined)) {
    // A structure that is secret as a whole is left out.
    if (members !== undefined) return undefined;
    const one = !list && isAllowed(field, value) ? value : makeScalar(field, now, 0);
    return list ? [one] : one;
  }
  if (Array.isArray(value)) {
    const item = { ...field, type: { ...field.type, list: false } };
    return value.map((one) => standIn(one, item, model, now) ?? null);
  }
  if (isRecord(value) && members !== undefined) return withStandIns(value, members, model, now);
  return value as Data;
}

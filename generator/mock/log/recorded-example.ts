import { toJson } from "../../../runtime/src/json/to-json.js";
import { REDACTED } from "../../../runtime/src/redaction.js";
import { isRecord, ownValue } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import type { Action, Model } from "../../model/model.js";
import { isAllowed, makeScalar } from "../answer/make-scalar.js";
import type { LoggedCall } from "../library.js";
import { recordOf } from "./redact-by-model.js";

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
  const inputs = action.examples.map((one) => one.input);
  const outputs = action.examples.map((one) => one.output);
  return {
    title: `${action.name} at ${call.time}`,
    ...(form === "tc3-get" || form === "v1-get" ? { style: "get" } : {}),
    ...(region === undefined ? {} : { region }),
    input: withStandIns(input, action.input, inputs, { model, now }),
    output: withStandIns(output, action.output, outputs, { model, now }),
  };
}

interface StandIns {
  readonly model: Model;
  readonly now: number;
}

/** @param known what the spec's own examples have here: it holds, and is no secret */
function withStandIns(
  data: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  known: readonly unknown[],
  context: StandIns,
): Values {
  const members: (readonly [string, Data])[] = [];
  for (const field of fields) {
    if (!Object.hasOwn(data, field.name)) continue;
    const examples = known.map((one) => ownValue(one, field.name)).filter((one) => one != null);
    const value = standIn(data[field.name], field, examples, context);
    if (value !== undefined) members.push([field.name, value]);
  }
  return Object.fromEntries(members);
}

function standIn(
  value: unknown,
  field: Field,
  known: readonly unknown[],
  context: StandIns,
): Data | undefined {
  const { list, structure } = field.type;
  if (value === REDACTED) return replacement(field, known, context);
  const json = typeof value === "string" && value.includes(REDACTED) ? field.json : undefined;
  const held = json && recordOf(value as string);
  if (held) return toJson(withStandIns(held, json.members, [], context));
  if (list && Array.isArray(value)) {
    const item = { ...field, type: { ...field.type, list: false } };
    return value.map((one) => standIn(one, item, known.flat(), context) ?? null);
  }
  const members = structure && context.model.structures.get(structure)?.members;
  return members && isRecord(value)
    ? withStandIns(value, members, known, context)
    : (value as Data);
}

function replacement(
  field: Field,
  [known]: readonly unknown[],
  { now }: StandIns,
): Data | undefined {
  const { list, structure, base } = field.type;
  if (!list && base === "string" && isAllowed(field, REDACTED) && !field.json) return REDACTED;
  if (known !== undefined) return known as Data;
  if (structure !== undefined) return undefined;
  const made = makeScalar(field, now, 0);
  return list ? [made] : made;
}

import { isDeepStrictEqual } from "node:util";
import type { Path } from "../../../generator/diagnostics/diagnostic.js";
import { conformInput } from "../../../generator/check/conform/conform-input.js";
import type { Field, Rule } from "../../../generator/model/field.js";
import type { Action, Model } from "../../../generator/model/model.js";
import { mutationsOf } from "../../conformance/mutations.js";
import { breaking } from "../../conformance/rule-breaking.js";
import { inForce } from "../real-models.js";
import { sampleAll, type Value, type Values } from "../../conformance/samples.js";

/** A request that breaks one thing that the spec says (and perhaps others with it). */
export interface Violation {
  readonly action: Action;
  readonly input: Values;
  readonly what: string;
  /** What is wrong with it, and where. */
  readonly code: string;
  readonly path: Path;
}

/** Something with fields and rules, in one of the places of a request where it stands. */
interface Place {
  readonly action: Action;
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
  readonly path: Path;
  /** Whether members that the spec does not know are let pass. */
  readonly open: boolean;
}

/**
 * Everything that the spec of a service demands, each broken once: types, limits, presence and rules of
 * all parameters, of all members of structures (within one of the actions that use them), and of what
 * JSON texts hold. `now` is in seconds.
 */
export function violationsOf(model: Model, now: number): readonly Violation[] {
  return [...placesOf(model)].flatMap((place) => [
    ...place.fields.flatMap((field) => brokenField(field, place, model)),
    ...(place.open ? [] : [changed(place, model, ["NoSuchMember"], 1, "unknown")]),
    ...place.rules.flatMap((rule) => brokenRule(rule, place, model, now)),
  ]);
}

function* placesOf(model: Model): Generator<Place> {
  const seen = new Set<string>();
  for (const action of inForce(model)) {
    yield* within({ action, fields: action.input, rules: action.rules, path: [], open: false });
  }
  function* within(place: Place): Generator<Place> {
    yield place;
    for (const { name, type, json } of place.fields) {
      const path = [...place.path, name, ...(type.list ? [0] : [])];
      if (json)
        yield* within({ ...place, fields: json.members, rules: json.rules, path, open: true });
      if (type.structure === undefined || seen.has(type.structure)) continue;
      seen.add(type.structure);
      const { members, rules } = model.structures.get(type.structure)!;
      yield* within({ ...place, fields: members, rules, path });
    }
  }
}

/** Of all values that break the same limit, the first that JSON can carry. */
function brokenField(field: Field, place: Place, model: Model): readonly Violation[] {
  const found = new Map<string, Violation>();
  for (const { value, code, below, refused } of mutationsOf(field, model)) {
    if (!refused || found.has(code) || !isWireValue(value)) continue;
    found.set(code, changed(place, model, [field.name], value, code, below));
  }
  if (field.required) {
    found.set("absent", changed(place, model, [field.name], undefined, "required"));
  }
  return [...found.values()];
}

function brokenRule(rule: Rule, place: Place, model: Model, now: number): readonly Violation[] {
  if (rule.severity !== "error") return [];
  const { fields, action } = place;
  const examples = place.path.length === 0 ? action.examples.map(({ input }) => input) : [];
  const judge = (value: unknown, rules: readonly Rule[]) =>
    conformInput(model, fields, rules, value, now);
  const shape = { name: action.name, model, fields, rules: [rule], examples };
  for (const value of breaking(rule, { ...shape, generated: () => [], interpreted: () => [] })) {
    const [fault] = isWireValue(value) ? judge(value, [rule]).slice(judge(value, []).length) : [];
    const given = place.open ? JSON.stringify(value) : value;
    if (fault) return [changed(place, model, [], given, fault.code, fault.path)];
  }
  throw new Error(`nothing breaks rule ${rule.index} at ${action.name} ${place.path.join(".")}`);
}

/** A request that would be in order by its fields, with another value in one place. */
function changed(
  { action, path }: Place,
  model: Model,
  name: Path,
  value: unknown,
  code: string,
  below: Path = [],
): Violation {
  const input = put(sampleOf(action, model), [...path, ...name], value as Value) as Values;
  const whole = [...path, ...name, ...below];
  return { action, input, what: `${action.name} ${whole.join(".")} ${code}`, code, path: whole };
}

const samples = new WeakMap<Action, Values>();

function sampleOf(action: Action, model: Model): Values {
  const sample = samples.get(action) ?? sampleAll(action.input, model);
  samples.set(action, sample);
  return sample;
}

/** A copy with the value at a path, which may lead into JSON texts; undefined takes it out. */
function put(holder: Value, [step, ...rest]: Path, value: Value): Value {
  if (step === undefined) return value;
  if (typeof holder === "string")
    return JSON.stringify(put(JSON.parse(holder) as Value, [step, ...rest], value));
  if (Array.isArray(holder)) {
    const index = step as number;
    return holder.with(index, put(holder[index]!, rest, value));
  }
  const copy = { ...(holder as Values) };
  if (rest.length === 0 && value === undefined) delete copy[step];
  else copy[step] = put(copy[step]!, rest, value);
  return copy;
}

/** Null is no value on the wire: to the service, it is the same as nothing. */
function isWireValue(value: unknown): boolean {
  if (hasNull(value)) return false;
  try {
    return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value) && !hasWideInteger(value);
  } catch {
    return false;
  }
}

function hasNull(value: unknown): boolean {
  if (typeof value !== "object") return value === undefined;
  return value === null || Object.values(value).some(hasNull);
}

/** JSON has its digits, so that the service gets a sound integer where the client has a rounded one. */
function hasWideInteger(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(hasWideInteger);
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

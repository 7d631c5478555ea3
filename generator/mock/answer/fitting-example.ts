import { toJson } from "../../../runtime/src/json/to-json.js";
import { remembered } from "../../check/walk/remembered.js";
import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import type { Action, Example, Model } from "../../model/model.js";
import type { MockCall } from "../mock-call.js";
import { isId, isName } from "./identity.js";
import { isObject } from "./is-object.js";

type Values = Readonly<Record<string, Data>>;

/**
 * The output of the example whose input is most like a request's, among those that ask about the same
 * things in the same way; undefined when there is none, or when what is known contradicts it.
 */
export function fittingExample(call: MockCall, known: Values): Values | undefined {
  const { model, action, input } = call;
  const asked = telling(model, action, input);
  const texts = textsOf(input);
  let best: Example | undefined;
  let least = Infinity;
  for (const example of action.examples) {
    if (!example.output || tellingOf(model, action, example) !== asked) continue;
    const others = differences(texts, textsOfExample(example));
    if (others < least && !contradicts(known, example.output)) {
      best = example;
      least = others;
    }
  }
  return best?.output;
}

type Texts = ReadonlyMap<string, string>;

/** The values of some parameters in a form that can be compared. */
function textsOf(values: Values): Texts {
  return new Map(Object.entries(values).map(([name, value]) => [name, toJson(value)]));
}

const textsOfExample = remembered(({ input }: Example) => textsOf(input));

/** How many parameters are not the same. */
function differences(one: Texts, other: Texts): number {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).length;
}

/** Whether data says something else than other data, which may say more or less. */
function contradicts(known: Data, other: Data): boolean {
  if (isObject(known) && isObject(other)) {
    return Object.keys(known).some(
      (name) => Object.hasOwn(other, name) && contradicts(known[name]!, other[name]!),
    );
  }
  if (Array.isArray(known) && Array.isArray(other)) {
    return known.length !== other.length || known.some((item, i) => contradicts(item, other[i]));
  }
  return known !== other;
}

const tellings = new WeakMap<Example, string>();

function tellingOf(model: Model, action: Action, example: Example): string {
  const text = tellings.get(example) ?? telling(model, action, example.input);
  tellings.set(example, text);
  return text;
}

/**
 * What of an input decides on what the answer is about: IDs, names, choices and pages. Times, numbers
 * and texts may differ.
 */
function telling(model: Model, { input, pagination }: Action, values: Values): string {
  const paging = [pagination?.parameter, pagination?.size];
  const found: [string, Data][] = [];
  const walk = (fields: readonly Field[], within: Values, path: string): void => {
    for (const field of fields) {
      const value = within[field.name];
      if (value === undefined || value === null) continue;
      const here = `${path}${field.name}`;
      if (tells(field) || paging.includes(here)) found.push([here, value]);
      const members = model.structures.get(field.type.structure ?? "")?.members ?? [];
      const items = Array.isArray(value) ? (value as readonly Data[]) : [value];
      items.forEach((item, i) => isObject(item) && walk(members, item, `${here}.${i}.`));
    }
  };
  walk(input, values, "");
  return toJson(found);
}

function tells(field: Field): boolean {
  const { base } = field.type;
  const isChoice = field.constraints.enum !== undefined || base === "boolean";
  return base !== "structure" && (isChoice || isId(field) || isName(field));
}

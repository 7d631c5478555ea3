import { jsonValue } from "../json/json-value.js";

/** A parameter of a query or a form, not escaped. */
export type Parameter = readonly [name: string, value: string];

type Keys = (parent: object) => string[];

/**
 * An input as queries and forms have it: `Filters.0.Name`. What is null or undefined is left out,
 * and so are empty lists and structures; the other items of a list keep their numbers.
 */
export function formParameters(input: object, keysOf: Keys = Object.keys): Parameter[] {
  const parameters: Parameter[] = [];
  addMembers(jsonValue(input) as object, "", parameters, keysOf);
  return parameters;
}

function addMembers(parent: object, prefix: string, parameters: Parameter[], keysOf: Keys): void {
  // The keys of a list are its indexes.
  for (const key of keysOf(parent)) {
    const value = jsonValue((parent as Record<string, unknown>)[key], key);
    if (value === null || value === undefined) continue;
    const name = prefix + key;
    // Joined, because V8 would keep `${name}.` as a tree of pieces, to be walked for each name below.
    if (typeof value === "object") addMembers(value, [name, ""].join("."), parameters, keysOf);
    else parameters.push([name, String(value)]);
  }
}

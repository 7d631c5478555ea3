import { jsonValue } from "../json/json-value.js";

/** A parameter of a query or a form, not escaped. */
export type Parameter = readonly [name: string, value: string];

/**
 * An input as queries and forms have it: `Filters.0.Name`. What is null or undefined is left out,
 * and so are empty lists and structures; the other items of a list keep their numbers.
 */
export function formParameters(input: object): Parameter[] {
  const parameters: Parameter[] = [];
  addMembers(jsonValue(input) as object, "", parameters);
  return parameters;
}

function addMembers(parent: object, prefix: string, parameters: Parameter[]): void {
  // The keys of a list are its indexes.
  for (const key of Object.keys(parent)) {
    const value = jsonValue((parent as Record<string, unknown>)[key], key);
    if (value === null || value === undefined) continue;
    const name = prefix + key;
    if (typeof value === "object") addMembers(value, `${name}.`, parameters);
    else parameters.push([name, String(value)]);
  }
}

import { isObject } from "../is-object.js";
import { jsonValue } from "./json-value.js";

/**
 * The JSON of a value in which {@link findUnsendable} found nothing, as JSON.stringify has it; a
 * bigint becomes its digits.
 */
export function toJson(value: unknown): string {
  // Many programs patch a toJSON onto bigints that makes texts of them, which are no integers.
  if (!("toJSON" in BigInt.prototype)) {
    try {
      return JSON.stringify(value);
    } catch {
      // There is a bigint in it.
    }
  }
  return write(value, "") ?? "null";
}

function write(given: unknown, key: string | number): string | undefined {
  const value = jsonValue(given, key);
  if (typeof value === "bigint") return String(value);
  if (!isObject(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item, index) => write(item, index) ?? "null").join()}]`;
  }
  const members: string[] = [];
  for (const name of Object.keys(value)) {
    const member = write(value[name], name);
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${member}`);
  }
  return `{${members.join()}}`;
}

import { isObject } from "../is-object.js";

/** What JSON has in place of a value: what its toJSON gives, if it has one. */
export function jsonValue(value: unknown, key: string | number = ""): unknown {
  if (!isObject(value) || typeof value["toJSON"] !== "function") return value;
  return value["toJSON"](String(key)) as unknown;
}

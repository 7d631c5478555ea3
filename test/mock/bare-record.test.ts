import { expect, test } from "vitest";
import { BareRecord } from "../../generator/mock/bare-record.js";

test("it inherits nothing, and has members of any name", () => {
  const record = new BareRecord();
  expect("toString" in record || "constructor" in record || "__proto__" in record).toBe(false);
  record["__proto__"] = { polluted: true };
  record["constructor"] = 1;
  expect(Object.keys(record)).toEqual(["__proto__", "constructor"]);
  expect(JSON.stringify(record)).toBe('{"__proto__":{"polluted":true},"constructor":1}');
  expect(record["polluted"]).toBeUndefined();
  expect("polluted" in new BareRecord()).toBe(false);
});

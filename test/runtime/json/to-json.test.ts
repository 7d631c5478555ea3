import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { findUnsendable } from "../../../runtime/src/json/find-unsendable.js";
import { parseJson } from "../../../runtime/src/json/parse-json.js";
import { toJson } from "../../../runtime/src/json/to-json.js";

const BIG = 12345678901234567890n;

test("without bigints: as JSON.stringify", () => {
  const input = {
    A: undefined,
    B: null,
    C: "",
    D: [],
    E: -0,
    F: "课堂 🎥 \u2028",
    G: false,
    H: { I: [1.5] },
    J: new Date(0),
  };
  expect(toJson(input)).toBe(JSON.stringify(input));
});

test("bigints become bare digits, wherever they are", () => {
  const answer = (value: unknown): object => ({ toJSON: () => value });
  const input = {
    A: BIG,
    B: [-BIG, "12345678901234567890n"],
    "1234567": { "": 0n },
    C: answer(BIG),
    D: answer({ E: [answer([BIG])] }),
    F: undefined,
    G: new Date(0),
    H: -0,
    __proto__: null,
  };
  expect(toJson(input)).toBe(
    '{"1234567":{"":0},"A":12345678901234567890,' +
      '"B":[-12345678901234567890,"12345678901234567890n"],"C":12345678901234567890,' +
      '"D":{"E":[[12345678901234567890]]},"G":"1970-01-01T00:00:00.000Z","H":0}',
  );
});

test("toJSON is told its key, as JSON.stringify tells it", () => {
  const seen: unknown[] = [];
  const spy = { toJSON: (key: unknown) => seen.push(key) };
  toJson({ A: spy, B: [spy], C: 1n });
  expect(seen.slice(-2)).toEqual(["A", "0"]);
});

describe("a program that has bigints write themselves as texts", () => {
  const prototype = BigInt.prototype as { toJSON?: () => string };

  afterEach(() => {
    delete prototype.toJSON;
  });

  test("still sends integers", () => {
    prototype.toJSON = function (this: bigint) {
      return this.toString();
    };
    expect(JSON.stringify([1n])).toBe('["1"]');
    expect(toJson({ A: [1n], B: "1" })).toBe('{"A":[1],"B":"1"}');
  });
});

const scalar = fc.oneof(
  fc.bigInt(),
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.constant(null),
);
const data = fc.dictionary(
  fc.string({ unit: "binary" }),
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: "binary" }), tie("value"), { maxKeys: 4 }),
    ),
  })).value,
);

/** What a bigint within the range of numbers comes back as. */
function read(value: unknown): unknown {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  // One that has lost digits already is written with those that are left.
  if (typeof value === "number" && /^-?\d+$/.test(String(value)))
    return read(BigInt(String(value)));
  if (Array.isArray(value)) return value.map(read);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, read(member)]));
}

test("what is written reads back as it was", () => {
  fc.assert(
    fc.property(data, (value) => {
      expect(findUnsendable(value)).toEqual([]);
      expect(parseJson(toJson(value))).toEqual(read(value));
    }),
    { numRuns: 500 },
  );
});

test("without bigints it is what JSON.stringify writes, also when written the long way", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const long = toJson({ value, last: 0n });
      expect(long).toBe(JSON.stringify({ value, last: 0 }));
    }),
    { numRuns: 500 },
  );
});

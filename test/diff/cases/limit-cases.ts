import { input, pair, type Case } from "./case.js";

/** A limit, a type that it applies to, its values from the narrowest, and its words for fewer and more. */
type Row = readonly [
  key: string,
  type: string,
  narrow: unknown,
  wide: unknown,
  fewer: string,
  more: string,
];

const ROWS: readonly Row[] = [
  ["min", "integer", 5, 1, "raised", "lowered"],
  ["exclusiveMin", "float", 5, 1, "raised", "lowered"],
  ["minLength", "string", 5, 1, "raised", "lowered"],
  ["minItems", "string[]", 5, 1, "raised", "lowered"],
  ["max", "integer", 1, 5, "lowered", "raised"],
  ["exclusiveMax", "float", 1, 5, "lowered", "raised"],
  ["maxLength", "string", 1, 5, "lowered", "raised"],
  ["maxBytes", "string", 1, 5, "lowered", "raised"],
  ["maxItems", "string[]", 1, 5, "lowered", "raised"],
  ["multipleOf", "integer", 6, 3, "tightened", "loosened"],
  [
    "ranges",
    "integer",
    [[1, 2]],
    [
      [7, 9],
      [1, 3],
    ],
    "narrowed",
    "widened",
  ],
  ["notValues", "integer", [1, 2], [2], "extended", "reduced"],
];

export const limitCases: readonly Case[] = [
  ...ROWS.flatMap(([key, type, narrow, wide, fewer, more]) => {
    const id = `request-parameter-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return [
      pair(`${id}-set`, input({ type }), input({ type, [key]: wide })),
      pair(`${id}-${fewer}`, input({ type, [key]: wide }), input({ type, [key]: narrow })),
      pair(`${id}-${more}`, input({ type, [key]: narrow }), input({ type, [key]: wide })),
      pair(`${id}-removed`, input({ type, [key]: wide }), input({ type })),
    ];
  }),
  pair("request-parameter-pattern-set", input({}), input({ pattern: "^a$" })),
  pair("request-parameter-pattern-changed", input({ pattern: "^a$" }), input({ pattern: "^b$" })),
  pair("request-parameter-pattern-removed", input({ pattern: "^a$" }), input({})),
  pair(
    "request-parameter-unique-items-set",
    input({ type: "string[]" }),
    input({ type: "string[]", uniqueItems: true }),
  ),
  pair(
    "request-parameter-unique-items-removed",
    input({ type: "string[]", uniqueItems: true }),
    input({ type: "string[]" }),
  ),
];

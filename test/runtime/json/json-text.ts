import fc from "fast-check";

const digits = fc.stringMatching(/^(0|[1-9][0-9]{0,24})$/);

const number = fc
  .tuple(
    fc.constantFrom("", "-"),
    digits,
    fc.constantFrom("", "", "", ".5", ".12345678901234567890"),
    fc.constantFrom("", "", "", "e3", "E+2", "e-12"),
  )
  .map((parts) => parts.join(""));

/** Texts that hold digits, quotes, backslashes and the marks of JSON, written with any escapes. */
const text = fc
  .array(
    fc.constantFrom(
      ..."it0:,[]{}- 🎥",
      '\\"',
      "\\\\",
      "\\/",
      "\\n",
      "\\u0069",
      "\\uD83D",
      "12345678901234567890",
      "__proto__",
    ),
    { maxLength: 6 },
  )
  .map((parts) => `"${parts.join("")}"`);

const space = fc.constantFrom("", "", "", " ", "\n\t", "\r\n");

/** JSON documents as texts, many with integers that a number cannot hold. */
export const jsonText: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    number,
    fc.constantFrom("null", "true", "false"),
    text,
    fc
      .array(fc.tuple(space, tie("value"), space), { maxLength: 4 })
      .map((items) => `[${items.map((item) => item.join("")).join(",")}]`),
    fc.array(fc.tuple(space, text, space, tie("value")), { maxLength: 4 }).map((members) => {
      return `{${members.map(([a, key, b, value]) => `${a}${key}${b}:${value}`).join(",")}}`;
    }),
  ),
})).value;

import fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";
import { commentText } from "../../generator/view/layout/comment.js";
import { print } from "../../generator/view/layout/doc.js";
import { dataDoc, regexLiteral, stringLiteral } from "../../generator/view/layout/literal.js";
import { hostileText } from "./hostile-text.js";

const HARMFUL = /\*\/|<\/script|<!--|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/iu;

test("a string literal is the string, on one line, and harms nothing around it", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const literal = stringLiteral(text);
      expect(new Function(`return ${literal}`)()).toBe(text);
      expect(literal).not.toMatch(HARMFUL);
      expect(new Function(`/* ${literal} */ return 1`)()).toBe(1);
    }),
    { numRuns: 3_000 },
  );
});

test("prettier keeps a string literal as it is", async () => {
  const kept = fc.asyncProperty(hostileText, async (text) => {
    const code = `x = ${stringLiteral(text)};\n`;
    expect(await format(code, { parser: "typescript", printWidth: 10_000 })).toBe(code);
  });
  await fc.assert(kept, { numRuns: 500 });
});

test("a regular expression literal matches what its source does", () => {
  const source = fc.oneof(
    hostileText,
    fc.string().map((text) => text.replace(/[\\[\](){}.*+?^$|/-]/g, "\\$&")),
  );
  fc.assert(
    fc.property(source, fc.array(hostileText, { maxLength: 4 }), (pattern, texts) => {
      let wanted: RegExp;
      try {
        wanted = new RegExp(pattern, "u");
      } catch {
        return;
      }
      const literal = regexLiteral(pattern);
      expect(literal).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      const found = new Function(`return ${literal}`)() as RegExp;
      for (const text of [...texts, pattern]) expect(found.test(text)).toBe(wanted.test(text));
    }),
    { numRuns: 2_000 },
  );
});

test("a comment ends where it should, and starts no tag", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const comment = commentText(text);
      expect(comment).not.toMatch(/\*\/|(?:^|[\s{])@/);
      expect(comment.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      expect(new Function(`/** ${comment} */ return 1`)()).toBe(1);
    }),
    { numRuns: 2_000 },
  );
});

/** About as wide as a line, of characters that are not one column wide. */
const wideText = fc
  .array(fc.constantFrom("语", "ハ", "ﾊ", "한", "😀", "é", "e\u0301", "…", "，"), {
    minLength: 30,
    maxLength: 50,
  })
  .map((characters) => characters.join(""));

const scalar = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[a-z ]{80,100}$/),
  wideText,
  fc.integer(),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const data = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, tie("list"), tie("object")),
  list: fc.oneof(
    fc.array(tie("value"), { maxLength: 5 }),
    fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 40 }),
    fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { maxLength: 8 }),
  ),
  object: fc.dictionary(
    fc.oneof(fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,12}$/), fc.string({ maxLength: 6 })),
    tie("value"),
    { maxKeys: 4 },
  ),
})).object as fc.Arbitrary<Parameters<typeof dataDoc>[0]>;

test("prettier keeps data as it is laid out, and it is the same data", async () => {
  const property = fc.asyncProperty(data, async (value) => {
    const code = `const x = ${print(dataDoc(value, { json: false }))};\n`;
    expect(await format(code, { parser: "typescript", printWidth: 100 })).toBe(code);
    expect(new Function(`${code}return x`)()).toEqual(JSON.parse(JSON.stringify(value)));
    const json = `${print(dataDoc(value, { json: true }))}\n`;
    expect(await format(json, { parser: "json", printWidth: 100 })).toBe(json);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
  });
  await fc.assert(property, { numRuns: 400 });
}, 60_000);

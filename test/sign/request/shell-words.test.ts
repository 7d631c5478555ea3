import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { RequestProblem } from "../../../generator/sign/request/request-problem.js";
import { shellWords } from "../../../generator/sign/request/shell-words.js";

test.each<[string, readonly string[]]>([
  ["a  b\tc", ["a", "b", "c"]],
  [`'a b' "c d" e\\ f`, ["a b", "c d", "e f"]],
  [`a'b'"c"d`, ["abcd"]],
  [`'' ""`, ["", ""]],
  [`"a\\"b\\\\c\\d"`, [`a"b\\c\\d`]],
  ["a \\\n  b \\\r\n c", ["a", "b", "c"]],
  [`$'it\\'s\\n\\u00e9\\x41\\101\\\\'`, ["it's\né" + "AA\\"]],
  [`$'\\xe6\\x88\\xbf\\U0001F600'`, ["房😀"]],
  ["a # comment\nb", ["a", "b"]],
  ["a#b", ["a#b"]],
  ["curl x | jq .", ["curl", "x"]],
  ["curl x > out 2>&1", ["curl", "x"]],
  ["curl x; rm y", ["curl", "x"]],
  ["curl http://a?x=1&y=2 z", ["curl", "http://a?x=1&y=2", "z"]],
])("%j", (text, words) => {
  expect(shellWords(text)).toEqual({ words, variables: [] });
});

test("variables are told, where a shell would put them in", () => {
  expect(shellWords(`$A "x\${B}y" '$C' "$(date)" \\$D`).variables).toEqual([
    "$A",
    "${B}",
    "$(date)",
  ]);
});

test.each(["'a", '"a', "$'a"])("%s is not closed", (text) => {
  expect(() => shellWords(text)).toThrow(RequestProblem);
});

// Quoted in every way that people and browsers quote, and asked of a real shell.
const quoted = fc
  .array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ab$`\\"!#&é房 \n') }).map((text) => `'${text}'`),
      fc
        .string({ unit: fc.constantFrom("a", "\\\\", '\\"', "\\$", "'", " ", "\\n", "é") })
        .map((text) => `"${text}"`),
      fc
        .string({ unit: fc.constantFrom("a", "\\n", "\\'", "\\u00e9", "\\x41", '"', " ", "\\t") })
        .map((text) => `$'${text}'`),
      fc.constantFrom("a", "-H", "\\ ", "\\\n", "x=1"),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(""));

test("parts words as bash does", () => {
  const commands = fc
    .sample(fc.array(quoted, { minLength: 1, maxLength: 4 }), 60)
    .map((words) => words.join(" "));
  const script = commands.map((one) => `printf '%s\\0' ${one}\nprintf 'END\\0'`).join("\n");
  const lists = execFileSync("bash", ["--norc", "-c", script], {
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  })
    .toString()
    .split("END\0")
    .slice(0, -1)
    .map((text) => text.split("\0").slice(0, -1));
  // printf prints one empty word where there is none.
  const own = commands
    .map((one) => shellWords(one).words)
    .map((words) => (words.length === 0 ? [""] : words));
  expect(own).toEqual(lists);
});

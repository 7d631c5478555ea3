import fc from "fast-check";
import { expect, test } from "vitest";
import { lineSteps } from "../../../generator/sync/report/line-steps.js";
import { patch } from "../../../generator/sync/report/patch.js";

const lines = fc.array(fc.constantFrom("a\n", "b\n", "c\n", "\n"), { maxLength: 12 });

test("the steps lead from one text to the other, in no more steps than the lines differ", () => {
  fc.assert(
    fc.property(lines, lines, (from, to) => {
      const steps = lineSteps(from, to);
      const side = (but: string) =>
        steps.filter(({ kind }) => kind !== but).map(({ line }) => line);
      expect(side("+")).toEqual(from);
      expect(side("-")).toEqual(to);
      const made = steps.filter(({ kind }) => kind !== " ").length;
      expect(made).toBe(from.length + to.length - 2 * longestCommon(from, to));
    }),
  );
});

/** By the book, in quadratic time. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  );
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table[0]![0]!;
}

test("a patch as git takes it", () => {
  expect(patch("x/y", "1\n2\n3\n4\n5\n6\n7\n8\n9", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n")).toBe(
    `--- a/x/y
+++ b/x/y
@@ -2,8 +2,8 @@
 2
 3
 4
-5
+five
 6
 7
 8
-9
\\ No newline at end of file
+9
`,
  );
  expect(patch("x", undefined, "1\n")).toBe("--- /dev/null\n+++ b/x\n@@ -0,0 +1,1 @@\n+1\n");
  expect(patch("x", "1\n", undefined)).toBe("--- a/x\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-1\n");
});

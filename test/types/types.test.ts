import { expect, test } from "vitest";
import { compile } from "../e2e/compile.js";

test("*.test-d.ts: what must compile does, and each @ts-expect-error is one", async () => {
  const { exit, out } = await compile(import.meta.dirname);
  expect(out).toBe("");
  expect(exit).toBe(0);
});

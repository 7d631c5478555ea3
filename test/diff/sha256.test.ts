import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Hex } from "../../generator/diff/sha256.js";

const node = (text: string): string => createHash("sha256").update(text).digest("hex");

test("the examples of the standard", () => {
  expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("every length around the blocks, and any text: as Node has it", () => {
  for (let length = 0; length < 200; length++) {
    const text = "課".repeat(length % 7) + "x".repeat(length);
    expect(sha256Hex(text)).toBe(node(text));
  }
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => sha256Hex(text) === node(text)));
});

import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { printable } from "../../runtime/src/printable.js";
import { cleanText, redact, redactInput, sensitiveValues } from "../../runtime/src/redaction.js";

const request = {
  Agent: { UserSig: "a", Name: "no" },
  Keys: [{ Value: "b" }, { Value: 3 }, { Value: 12345678901234567890n }, null],
  Tokens: ["c", "d"],
  Params: { Deep: ["e", { Deeper: "f", Not: true }] },
};
const paths = ["Agent.UserSig", "Keys[].Value", "Tokens[]", "Params", "Absent.Path"];

test("sensitive values are found at their paths", () => {
  expect(sensitiveValues(request, paths)).toEqual([
    "a",
    "b",
    "3",
    "12345678901234567890",
    "c",
    "d",
    "e",
    "f",
  ]);
  expect(sensitiveValues(undefined, paths)).toEqual([]);
  expect(sensitiveValues(request)).toEqual([]);
});

test("they are replaced in a copy, and nothing else is", () => {
  const before = structuredClone(request);
  expect(redactInput(request, paths)).toEqual({
    Agent: { UserSig: "[redacted]", Name: "no" },
    Keys: [{ Value: "[redacted]" }, { Value: "[redacted]" }, { Value: "[redacted]" }, null],
    Tokens: ["[redacted]", "[redacted]"],
    Params: "[redacted]",
  });
  expect(request).toEqual(before);
  expect(redactInput(request)).toBe(request);
});

test.each([
  ["a text for a structure", { Agent: "hidden" }, ["hidden"]],
  ["a list for a structure", { Agent: [{ UserSig: "hidden" }] }, ["hidden"]],
  ["a structure for a list", { Keys: { Value: "hidden" } }, ["hidden"]],
  ["a list of lists", { Keys: [[{ Value: "hidden" }]] }, ["hidden"]],
])("%s is sensitive as a whole", (_what, input, values) => {
  expect(sensitiveValues(input, paths)).toEqual(values);
  expect(JSON.stringify(redactInput(input, paths))).not.toContain("hidden");
});

test("what counts is what JSON has", () => {
  const input = { Agent: { toJSON: () => ({ UserSig: "hidden", Name: "no" }) } };
  expect(sensitiveValues(input, paths)).toEqual(["hidden"]);
  expect(redactInput(input, paths)).toEqual({ Agent: { UserSig: "[redacted]", Name: "no" } });
});

test("paths that lie within each other", () => {
  expect(redactInput(request, ["Agent", "Agent.UserSig"])).toMatchObject({ Agent: "[redacted]" });
  expect(sensitiveValues(request, ["Agent.UserSig", "Agent"])).toEqual(["a", "no"]);
});

test("bytes are one value, the text that a server may show of them", () => {
  const File = new TextEncoder().encode("hidden");
  expect(sensitiveValues({ File }, ["File"])).toEqual(["hidden"]);
  expect(redactInput({ File }, ["File"])).toEqual({ File: "[redacted]" });
});

test("a member called __proto__ is data", () => {
  const input = JSON.parse('{"__proto__":{"UserSig":"hidden"}}') as object;
  expect(sensitiveValues(input, ["__proto__.UserSig"])).toEqual(["hidden"]);
  const shown = redactInput(input, ["__proto__.UserSig"]) as object;
  expect(JSON.stringify(shown)).toBe('{"__proto__":{"UserSig":"[redacted]"}}');
});

describe("redact", () => {
  test("replaces the longest first, written plainly or as JSON, even twice", () => {
    expect(redact("x abcdefghi abcdefgh", ["abcdefgh", "abcdefghi", ""])).toBe(
      "x [redacted] [redacted]",
    );
    const secret = 'secret"\n\\$&';
    const inJson = JSON.stringify({ S: secret });
    expect(redact(`${secret} ${inJson} ${JSON.stringify(inJson)}`, [secret])).toBe(
      String.raw`[redacted] {"S":"[redacted]"} "{\"S\":\"[redacted]\"}"`,
    );
  });

  test("replaces it in URLs", () => {
    expect(redact("/?Sig=ab%2Fcd%3D%3D%20x&b=ab/cd== x", ["ab/cd== x"])).toBe(
      "/?Sig=[redacted]&b=[redacted]",
    );
    // As forms have it, which escape more, and as some write slashes in JSON.
    expect(redact("a*b(c)'d!e/f a%2Ab%28c%29%27d%21e%2Ff a*b(c)'d!e\\/f", ["a*b(c)'d!e/f"])).toBe(
      "[redacted] [redacted] [redacted]",
    );
    expect(redact("\ud800abcdefgh", ["\ud800abcdefgh"])).toBe("[redacted]");
  });

  test("replaces a short one as a whole word only", () => {
    expect(redact('a PIN "1234", not 12345: data', ["1234", "a", "(.*"])).toBe(
      '[redacted] PIN "[redacted]", not 12345: data',
    );
    expect(redact("x(.*-y", ["(.*-"])).toBe("x(.*-y");
    expect(redact("x (.*-/ y", ["(.*-/"])).toBe("x [redacted] y");
  });
});

describe("cleanText", () => {
  test("cuts, escapes and redacts", () => {
    expect(cleanText("\u001b[2J opensesame \u202e tail", ["opensesame"], 21)).toBe(
      "\\u001b[2J [redacted] \\u202e tai…",
    );
  });

  test("looks no further than it shows", () => {
    const secrets = ["opensesame", "1234"];
    const looks = vi.spyOn(String.prototype, "replaceAll");
    const shown = cleanText("ab 1234 opensesame ".repeat(100_000), secrets, 50);
    const longest = Math.max(...looks.mock.contexts.map((text) => String(text).length));
    looks.mockRestore();
    expect(shown).toBe(`${"ab [redacted] [redacted] ".repeat(2)}…`);
    expect(longest).toBeLessThan(10_000);
  });

  test("finds what comes after many secrets", () => {
    const secret = "opensesame".repeat(50);
    const text = `${secret}${secret}`.repeat(1000);
    const shown = cleanText(text + secret.slice(1), [secret], 5000);
    expect(shown).toBe(`${"[redacted]".repeat(500)}…`);
  });

  test("a cut shows no part of a secret", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, maxLength: 40 }),
        fc.array(fc.nat({ max: 60 }), { maxLength: 60 }),
        fc.nat({ max: 40 }),
        (secret, gaps, limit) => {
          const text = gaps.map((gap) => secret + "\0".repeat(gap)).join("");
          const whole = printable(redact(text, [secret]), limit);
          expect(cleanText(text, [secret], limit)).toBe(whole);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("shows no beginning of a secret, wherever the text is cut", () => {
    const secret = "opensesame".repeat(50);
    for (const pad of [0, 1, 250, 499]) {
      const text = `${secret}-`.repeat(131) + "x".repeat(pad) + secret;
      expect(cleanText(text, [secret], Infinity)).not.toContain("open");
    }
  });
});

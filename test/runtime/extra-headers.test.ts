import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkHeaders } from "../../runtime/src/extra-headers.js";

test("without any, the client says what it is", () => {
  expect(checkHeaders()).toEqual({ "User-Agent": "specpress" });
});

test("the caller's own stand beside it, or in its place", () => {
  expect(checkHeaders({ "X-Trace": "a b" })).toEqual({
    "User-Agent": "specpress",
    "X-Trace": "a b",
  });
  expect(checkHeaders({ "User-Agent": "mine" })).toEqual({ "User-Agent": "mine" });
  expect(checkHeaders({ "user-agent": "mine" })).toEqual({ "user-agent": "mine" });
});

test("one name, one header", () => {
  expect(() => checkHeaders({ "X-A": "1", "x-a": "2" })).toThrow("headers has x-a twice");
});

test.each([
  ["Headers", new Headers({ "X-A": "1" })],
  ["a Map", new Map([["X-A", "1"]])],
  ["pairs", [["X-A", "1"]]],
])("%s would be lost in silence", (_what, headers) => {
  expect(() => checkHeaders(headers as never)).toThrow("headers must be an object");
});

test.each([undefined, null, 1, ["x"]])("a value that is no text: %j", (value) => {
  expect(() => checkHeaders({ "X-A": value as never })).toThrow('does not allow: "X-A"');
});

describe("what the protocol or the connection decides is refused, in any case", () => {
  test.each([
    "Host",
    "CONTENT-TYPE",
    "content-length",
    "authorization",
    "X-TC-Action",
    "x-tc-token",
    "Transfer-Encoding",
    "Connection",
    "Accept-Encoding",
  ])("%s", (name) => {
    expect(() => checkHeaders({ [name]: "x" })).toThrow(`headers must not set ${name}`);
  });
});

test("what would start another header is refused, and its value not shown", () => {
  for (const headers of [{ "X-A": "sesame\r\nX-B: 1" }, { "X-A\n": "sesame" }, { "": "sesame" }]) {
    expect(() => checkHeaders(headers)).toThrow("headers has an entry that HTTP does not allow");
    expect(() => checkHeaders(headers)).not.toThrow("sesame");
  }
});

test("whatever passes is one line of printable ASCII under a token", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: "binary" })), (headers) => {
      let checked: Readonly<Record<string, string>>;
      try {
        checked = checkHeaders(headers);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        return;
      }
      for (const [name, value] of Object.entries(checked)) {
        expect(() => new Headers([[name, value]])).not.toThrow();
        expect(value).not.toMatch(/[^\t\x20-\x7e]/);
      }
    }),
  );
});

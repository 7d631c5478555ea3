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

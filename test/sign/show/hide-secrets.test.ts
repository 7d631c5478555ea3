import fc from "fast-check";
import { expect, test } from "vitest";
import { hideSecrets } from "../../../generator/sign/show/hide-secrets.js";
import { secretsOf } from "../../../generator/sign/show/secrets-of.js";

test.each([
  ["a SECRETSECRET b", "SECRETSECRET", "a (hidden) b"],
  ["a SECRETSECR b", "SECRETSECRET", "a (hidden) b"],
  ["SECRETSECRETSECRETSECRET", "SECRETSECRET", "(hidden)"],
  ["a SECRETSEC b", "SECRETSECRET", "a SECRETSEC b"],
  ["a secretsecret b", "SECRETSECRET", "a (hidden) b"],
  ["pass=1234&x=a1234b", "1234", "pass=(hidden)&x=a1234b"],
  ["abc", "abc", "abc"],
  ["", "SECRETSECRET", ""],
])("%j without %j", (text, secret, shown) => {
  expect(hideSecrets(text, [secret])).toBe(shown);
});

test("no ten characters of a secret are left, and all else is", () => {
  const secrets = fc.string({ minLength: 10, maxLength: 40 });
  fc.assert(
    fc.property(
      secrets,
      fc.array(fc.oneof(fc.string(), fc.nat(40)), { maxLength: 8 }),
      (secret, parts) => {
        const text = parts
          .map((part) => (typeof part === "string" ? part : secret.slice(part)))
          .join("");
        const shown = hideSecrets(text, [secret]);
        for (let at = 0; at + 10 <= secret.length; at++) {
          const piece = secret.slice(at, at + 10);
          // What stands in its place may look like a secret that is made for that.
          if (!"(hidden)(hidden)".includes(piece)) expect(shown).not.toContain(piece);
        }
        if (!text.includes(secret.slice(0, 10)) && shown !== text)
          expect(shown).toContain("(hidden)");
      },
    ),
  );
});

test("tokens and passwords of a request are secrets as well", () => {
  const v1 = {
    method: "GET",
    target: "/?SecretId=I&Token=tok%2Fen&UserPassword=pw&Name=n",
    headers: [],
    body: "",
  };
  expect(secretsOf(v1, "key")).toEqual(["key", "tok/en", "tok%2Fen", "pw"]);
  const tc3 = {
    method: "POST",
    target: "/",
    headers: [["X-TC-Token", "token"]] as const,
    body: "",
  };
  expect(secretsOf(tc3, undefined)).toEqual(["token"]);
});

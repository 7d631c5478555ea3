import { expect, test } from "vitest";
import { problems } from "./check-yaml.js";

const files = (name: string, keys = ""): Record<string, string> => ({
  "actions/Act.yaml": `
input:
  ${name}: { ${keys} doc: What the test is about. }
`,
});

test.each([
  "UserSig",
  "Password",
  "StreamPassword",
  "SecretKey",
  "AccessKey",
  "APIKey",
  "AuthKey",
  "Token",
  "AccessToken",
  "PrivateMapKey",
  "NotifyKey",
  "CallbackKey",
])("%s", (name) => {
  expect(problems(files(name))).toEqual(["actions/Act.yaml:3 secret-not-sensitive"]);
});

test.each([
  "TokenName",
  "AccessKeyId",
  "ObjectKey",
  "Key",
  "NextToken",
  "IVRKeyPressed",
  "Keyword",
  "PasswordHint",
])("%s is fine", (name) => expect(problems(files(name))).toEqual([]));

test("marked, no text, or waived with a reason", () => {
  expect(problems(files("Token", "sensitive: true,"))).toEqual([]);
  expect(problems(files("SendPassword", "type: boolean,"))).toEqual([]);
  expect(
    problems(files("Token", 'waive: { secret-not-sensitive: "Only counts pages." },')),
  ).toEqual([]);
});

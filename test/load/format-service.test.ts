import { expect, test } from "vitest";
import { decodeKind } from "./decode-yaml.js";
import type { Kind } from "../../generator/load/format/kinds.js";

const SERVICE = `
product: Demo
doc: For tests.
version: 2024-01-01
endpoint: demo.example.com
regions: [ap-one]
categories: []
`;

const PLATFORM = `
doc: Shared.
parameters: { Action: The action. }
response: { RequestId: The call. }
errors: { InternalError: { doc: Broken., remedy: Again. } }
signatureErrors: [AuthFailure.SignatureFailure]
regions: { ap-one: One }
rateScope: [action, ip]
limits: { getRequest: 1, formRequest: 2, jsonRequest: 3, response: 4 }
signatures: { TC3-HMAC-SHA256: The one to use. }
`;

const RICH: readonly (readonly [name: string, kind: Kind, yaml: string])[] = [
  ["the least service", "service", SERVICE],
  [
    "a service with everything",
    "service",
    `${SERVICE.replace("categories: []", "")}
endpoints:
  international: demo.intl.example.com
  regional: { ap-one: demo.ap-one.example.com }
  finance: { ap-one-fsi: demo.ap-one-fsi.example.com }
rate: 20/s
categories:
  - { name: Rooms, doc: All about rooms., actions: [CloseRoom, OpenRoom] }
`,
  ],
  ["no errors", "errors", "\n{}\n"],
  [
    "errors with everything",
    "errors",
    `
FailedOperation: { doc: It failed., remedy: Look. }
FailedOperation.RoomNotExist_2:
  { doc: No room., remedy: Look., retry: true, unlisted: Only in the console. }
`,
  ],
  ["no releases", "releases", "\n[]\n"],
  [
    "releases with everything",
    "releases",
    `
- release: 9
  unnumbered: true
  time: 2024-12-30 11:47:01
  newActions: [A]
  deletedActions: [B]
  newStructures: [C]
  deletedStructures: [D]
  modifiedActions:
    E:
      newInput: [a]
      modifiedInput: [b]
      deletedInput: [c]
      deprecatedInput: [d]
      newOutput: [e]
      modifiedOutput: [f]
      deletedOutput: [g]
  modifiedStructures:
    F: { newMembers: [a], modifiedMembers: [b], deletedMembers: [c], deprecatedMembers: [d] }
- { gap: [2, 8], doc: Nobody wrote them down. }
- release: 1
`,
  ],
  ["the least platform", "platform", PLATFORM],
  ["a platform with everything", "platform", `${PLATFORM}hosts: { x.example.com: Whatever. }\n`],
];

test.each(RICH)("%s", (_, kind, yaml) => {
  expect(decodeKind(kind, yaml).problems).toEqual([]);
});

test.each<[fragment: string, ...problems: string[]]>([
  ["produkt: x", '8:1 unknown key "produkt", did you mean "product"?'],
  ["rate: often", '8:7 "often" is not a rate such as 20/s or 1/15s'],
  ["endpoints: { regional: [a] }", "8:24 expected a map of regions, found a list"],
  [
    "endpoints: { regional: { beijing: a.example.com } }",
    '8:26 "beijing" cannot be the name of a region',
  ],
  ["endpoints: { regional: { ap-one: localhost } }", '8:34 "localhost" is not a host name'],
  ["endpoints: { intl: a.example.com }", '8:14 unknown key "intl"'],
])("service.yaml: %s", (fragment, ...problems) => {
  expect(decodeKind("service", `${SERVICE}${fragment}\n`).problems).toEqual(problems);
});

test.each<[from: string, to: string, ...problems: string[]]>([
  ["product: Demo\n", "", '2:1 "product" is missing'],
  ["product: Demo", "product: 5", "2:10 expected text, found the number 5"],
  ["version: 2024-01-01", "version: v1", '4:10 "v1" is not a version such as 2019-07-22'],
  [
    "demo.example.com",
    '"demo.example.com/\\n"',
    '5:11 "demo.example.com/\\u{a}" is not a host name',
  ],
  ["[ap-one]", "ap-one", '6:10 expected a list, found the text "ap-one"'],
  ["[]", "[{ name: A }]", '7:14 "actions" is missing'],
  ["[]", "[{ name: A, actions: [a b] }]", '7:35 "a b" is not a wire name'],
])("service.yaml: %s -> %s", (from, to, ...problems) => {
  expect(decodeKind("service", SERVICE.replace(from, to)).problems).toEqual(problems);
});

test.each<[yaml: string, ...problems: string[]]>([
  ["A: { doc: x }", '2:1 "remedy" is missing'],
  ["A: { remedy: x }", '2:1 "doc" is missing'],
  ["A: x", '2:4 expected a map, found the text "x"'],
  ["A: { doc: x, remedy: y, retry: false }", "2:32 expected true, found the flag false"],
  ["a b: { doc: x, remedy: y }", '2:1 "a b" cannot be the name of an error code'],
  ["- A", "2:1 expected a map of error codes, found a list"],
])("errors.yaml: %s", (yaml, ...problems) => {
  expect(decodeKind("errors", `\n${yaml}\n`).problems).toEqual(problems);
});

test.each<[yaml: string, ...problems: string[]]>([
  ["{}", "2:1 expected a list, found a map"],
  ["- {}", '2:3 "release" is missing'],
  ["- release: 0", "2:12 expected an integer from 1 up, found the number 0"],
  [
    "- { release: 1, time: 2024-12-30 }",
    '2:23 "2024-12-30" is not a time such as 2024-12-30 11:47:01',
  ],
  ["- { release: 1, newActions: [] }", "2:29 expected at least 1 item, found none"],
  [
    "- { release: 1, modifiedActions: { A: { newMembers: [a] } } }",
    '2:41 unknown key "newMembers"',
  ],
  ["- { gap: [2, 8] }", '2:3 "doc" is missing'],
  ["- { gap: [2], doc: x }", "2:10 1 items are not the ends of a gap"],
  ["- { gap: [2, 3, 4], doc: x }", "2:10 3 items are not the ends of a gap"],
  ["- { gap: [2, 3], release: 2, doc: x }", '2:18 unknown key "release"'],
  ["- 5", "2:3 expected a map, found the number 5"],
])("releases.yaml: %s", (yaml, ...problems) => {
  const found = decodeKind("releases", `\n${yaml}\n`).problems;
  expect(found.map((one, i) => one.slice(0, problems[i]?.length))).toEqual(problems);
});

test.each<[from: string, to: string, ...problems: string[]]>([
  [
    "rateScope: [action, ip]",
    "rateScope: [user]",
    '8:13 "user" is not one of action, region, account, ip',
  ],
  ["rateScope: [action, ip]", "rateScope: []", "8:12 expected at least 1 item, found none"],
  [", response: 4", "", '9:1 "response" is missing'],
  ["{ ap-one: One }", "{ one: One }", '7:12 "one" cannot be the name of a region'],
  ["TC3-HMAC-SHA256", "TC 3", '10:15 "TC 3" cannot be the name of a signature method'],
])("platform.yaml: %s -> %s", (from, to, ...problems) => {
  expect(decodeKind("platform", PLATFORM.replace(from, to)).problems).toEqual(problems);
});

import { describe, expect, test } from "vitest";
import type { Finding } from "../../../generator/diagnostics/diagnostic.js";
import { Context } from "../../../generator/load/decoder.js";
import { decodeExamples } from "../../../generator/sync/examples/decode-examples.js";

function decoded(json: unknown) {
  const findings: Finding[] = [];
  const examples = decodeExamples(json, new Context("demo.examples.json", findings));
  const problems = findings.map(
    ({ path, severity, message }) => `${path.join("/")} ${severity} ${message}`,
  );
  return { examples: [...examples], problems };
}

const one = (input: unknown, output: unknown = '{"Response": {"RequestId": "x"}}'): unknown => ({
  actions: { Act: [{ title: "T", document: "D", input, output }] },
});

test.each([
  [
    "a POST request",
    'POST / HTTP/1.1\nHost: x\n<Common request parameters>\n\n{"A": {"B": [1]}}',
    "json",
    { A: { B: [1] } },
  ],
  ["a body alone", '{\n "A": 1\n}', "json", { A: 1 }],
  [
    "a GET request",
    "https://x.example.com/?Action=Act\n&Name=a%20b\n&Ids.0=1\n&Ids.1=2\n&In.0.Key=k\n&<Common request parameters>",
    "get",
    { Action: "Act", Name: "a b", Ids: ["1", "2"], In: [{ Key: "k" }] },
  ],
  [
    "Chinese stand-ins",
    "https://x.example.com/?Action=Act&<公共请求参数>&A=1",
    "get",
    { Action: "Act", A: "1" },
  ],
])("%s", (_, request, style, input) => {
  const { examples, problems } = decoded(one(request));
  expect(problems).toEqual([]);
  expect(JSON.parse(JSON.stringify(examples))).toEqual([
    ["Act", [{ style, input, output: { RequestId: "x" } }]],
  ]);
});

describe("what cannot be read is left out, with a warning where it stands", () => {
  test.each([
    [
      one("POST / HTTP/1.1\n\n{ 'A': 1 }"),
      "actions/Act/0/input warning an example that has a request that is not JSON is left out",
    ],
    [
      one("https://x.example.com/?A=%zz"),
      "actions/Act/0/input warning an example that has a request that is not JSON is left out",
    ],
    [
      one("https://x.example.com/?A.B=1&A=2&A.C=3"),
      "actions/Act/0/input warning an example that has a request that is not JSON is left out",
    ],
    [one(5), "actions/Act/0/input warning an example that has no request is left out"],
    [
      one("{}", "{"),
      "actions/Act/0/output warning an example that has an answer that is not JSON is left out",
    ],
    [{ actions: { Act: ["x"] } }, "actions/Act/0 warning an example that is no object is left out"],
  ])("%j", (json, problem) => {
    expect(decoded(json).problems).toEqual([problem]);
  });

  test.each([[null], [[]], [{}], [{ actions: [] }], [{ actions: { Act: {} } }]])(
    "%j is no file of examples",
    (json) => {
      const { examples, problems } = decoded(json);
      expect(examples.flatMap(([, list]) => list)).toEqual([]);
      expect(problems.join()).toMatch(/ error (expected |"actions" is missing)/);
    },
  );
});

test("names of properties that objects have anyway are only names", () => {
  const { examples } = decoded(one("https://x.example.com/?__proto__.polluted=1&constructor.0=2"));
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(JSON.stringify(examples)).toContain('"__proto__":{"polluted":"1"}');
});

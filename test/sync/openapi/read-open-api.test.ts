import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { readOpenApi } from "../../../generator/sync/openapi/read-open-api.js";
import { complaints, importOpenApi } from "../import/imported.js";

type Json = { readonly [key: string]: unknown };

const HEAD = {
  openapi: "3.1.0",
  info: { title: "Demo", version: "2024-01-01", description: "Shows." },
  servers: [{ url: "https://demo.example.com" }],
};

const body = (schema: Json): Json => ({ content: { "application/json": { schema } } });
const object = (properties: Json, more: Json = {}): Json => ({
  type: "object",
  properties,
  ...more,
});
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** A document with one operation, and with schemas. */
function document(
  input: Json,
  output: Json = object({}),
  schemas: Json = {},
  more: Json = {},
): Json {
  return {
    ...HEAD,
    paths: {
      "/StartThing": {
        post: { requestBody: body(input), responses: { 200: body(output) }, ...more },
      },
    },
    components: { schemas },
  };
}

function action(json: Json): string {
  const imported = importOpenApi(JSON.stringify(json));
  expect(complaints(imported)).toEqual([]);
  return imported.files.get("demo/actions/StartThing.yaml")!;
}

/** The lines of the inputs, for one property. */
function field(schema: Json, schemas: Json = {}): string {
  const yaml = action(document(object({ Name: schema }), object({}), schemas));
  return yaml.split("input:\n")[1] ?? "";
}

test.each([
  [{ type: "string" }, "  Name: { draft: Name. }\n"],
  [
    { type: "integer", minimum: 1, maximum: 9, default: 3 },
    "  Name: { type: integer, min: 1, max: 9, default: 3, draft: Name. }\n",
  ],
  [
    { type: "number", exclusiveMinimum: 0, multipleOf: 0.5 },
    "  Name: { type: float, exclusiveMin: 0, multipleOf: 0.5, draft: Name. }\n",
  ],
  [{ type: "boolean", default: true }, "  Name: { type: boolean, default: true, draft: Name. }\n"],
  [
    { type: "string", enum: ["A_B", "C"] },
    "  Name: { enum: { A_B: { draft: A b }, C: { draft: C } }, draft: Name. }\n",
  ],
  [{ const: "A", type: "string" }, "  Name: { enum: { A: { draft: A } }, draft: Name. }\n"],
  [
    { type: "string", format: "date-time", maxLength: 30 },
    "  Name: { maxLength: 30, format: date-time, draft: Name. }\n",
  ],
  [{ type: "string", format: "uri" }, "  Name: { format: url, draft: Name. }\n"],
  [{ type: "string", pattern: "^[a-z]+$" }, '  Name: { pattern: "^[a-z]+$", draft: Name. }\n'],
  [{ type: ["string", "null"] }, "  Name: { draft: Name. }\n"],
  [
    { type: "array", items: { type: "integer", minimum: 1 }, maxItems: 5 },
    '  Name: { type: "integer[]", min: 1, maxItems: 5, draft: Name. }\n',
  ],
  [
    { type: "string", deprecated: true },
    "  Name: { deprecated: Upstream marks it as deprecated., draft: Name. }\n",
  ],
  [
    { type: "integer", description: "Value range: [1, 5]." },
    "  # Derived from upstream's text: min, max.\n  Name: { type: integer, min: 1, max: 5, draft: Name. }\n",
  ],
])("%j", (schema, yaml) => {
  expect(field(schema)).toBe(yaml);
});

test("references, named and not, and what contains itself", () => {
  const schemas = {
    Part: object(
      { Parts: { type: "array", items: ref("Part") }, Size: ref("Size") },
      { required: ["Size"] },
    ),
    Size: { type: "integer", minimum: 1 },
    Alias: ref("Part"),
    Whole: { allOf: [ref("Part"), object({ More: { type: "string" } })] },
  };
  const input = object(
    {
      One: ref("Alias"),
      Many: { type: "array", items: { anyOf: [ref("Part"), { type: "null" }] } },
      Whole: ref("Whole"),
      Inner: object({ A: { type: "string" } }),
    },
    { required: ["One"] },
  );
  const imported = importOpenApi(JSON.stringify(document(input, object({}), schemas)));
  expect(complaints(imported)).toEqual([]);
  const { actions, structures } = imported.compiled.model!;
  const types = actions
    .get("StartThing")!
    .input.map(({ type, required }) => [type.structure, type.list, required]);
  expect(types).toEqual([
    ["Part", false, true],
    ["Part", true, false],
    ["Whole", false, false],
    ["StartThingInner", false, false],
  ]);
  expect([...structures.keys()]).toEqual(["Part", "StartThingInner", "Whole"]);
  expect(structures.get("Part")!.members).toMatchObject([
    { name: "Parts", required: false, type: { structure: "Part", list: true } },
    { name: "Size", required: true, type: { base: "integer" }, constraints: { min: 1 } },
  ]);
  expect(structures.get("Whole")!.members.map(({ name }) => name)).toEqual([
    "Parts",
    "Size",
    "More",
  ]);
});

test("answers: nullable, optional, and without the platform's wrapper", () => {
  const response = object(
    {
      Total: { type: ["integer", "null"] },
      Id: { type: "string" },
      RequestId: { type: "string" },
    },
    { required: ["Id"] },
  );
  const yaml = action(document(object({}), object({ Response: response })));
  expect(yaml).toContain(
    "output:\n  Total: { type: integer, nullable: true, optional: true, draft: Total. }\n  Id: { draft: ID. }\n",
  );
});

test("an action's name is in the path, in its query, or is the operation's ID", () => {
  const post = { responses: {} };
  const json = {
    ...HEAD,
    paths: {
      "/v1/DoOne": { post: { ...post, operationId: "do_one" } },
      "/?Action=DoTwo": { post },
      "/": { post: { ...post, operationId: "DoThree" } },
    },
  };
  const { model } = importOpenApi(JSON.stringify(json)).compiled;
  expect([...model!.actions.keys()]).toEqual(["DoOne", "DoThree", "DoTwo"]);
  expect(model).toMatchObject({ service: "demo", version: "2024-01-01", product: "Demo" });
});

test("YAML says the same as JSON", () => {
  const json = document(object({ A: { type: "string" }, B: ref("P") }), object({}), {
    P: object({ C: ref("P") }),
  });
  const files = (text: string) => [...importOpenApi(text).files];
  expect(files(stringify(json))).toEqual(files(JSON.stringify(json)));
});

function problems(json: Json): readonly string[] {
  const { spec, findings } = readOpenApi("demo.json", JSON.stringify(json));
  expect(spec === undefined).toBe(findings.some(({ severity }) => severity === "error"));
  return findings.map(({ path, severity, message }) => `${path.join("/")} ${severity}: ${message}`);
}

describe("what no spec can say is left out, with a warning where it stands", () => {
  const at = "paths//StartThing/post/requestBody/content/application/json/schema/properties/Name";
  test.each([
    [{ type: "array", items: { type: "array", items: { type: "string" } } }],
    [{ type: "object", additionalProperties: { type: "string" } }],
    [{ type: ["string", "integer"] }],
    [{ oneOf: [{ type: "string" }, { type: "integer" }] }],
    [{ type: "file" }],
    [{}],
  ])("%j", (schema) => {
    const json = document(object({ Name: schema }));
    expect(problems(json)).toEqual([`${at} warning: "Name" (no spec has its type) is left out`]);
    expect(complaints(importOpenApi(JSON.stringify(json)))).toEqual([]);
  });

  test("an operation that is no POST", () => {
    const json = { ...HEAD, paths: { "/x": { get: {} } } };
    expect(problems(json)).toEqual([
      "paths//x/get warning: an operation that is no POST is left out",
    ]);
  });

  test.each([
    [{ type: "integer", minimum: 5, maximum: 1 }],
    [{ type: "integer", enum: ["x"] }],
    [{ type: "string", pattern: "(a+)+$" }],
    [{ type: "string", pattern: "a" }],
    [{ type: "integer", maximum: 5, default: 9 }],
    [{ type: "string", minLength: 5, enum: ["x"] }],
  ])("limits that make no sense: %j", (schema) => {
    expect(field(schema)).toContain(
      "  # What upstream says of its values contradicts itself, and is left out.\n  Name: { ",
    );
  });
});

describe("a document that cannot be used is refused", () => {
  test.each<[string, Json, string]>([
    [
      "another version",
      { openapi: "3.0.3" },
      "openapi error: expected OpenAPI 3.1, found the text",
    ],
    ["Swagger", { swagger: "2.0" }, "openapi error: expected OpenAPI 3.1, found nothing"],
    ["no server", { ...HEAD, servers: [] }, "servers error: no server names the service"],
    [
      "no version",
      { ...HEAD, info: { version: "1.0" } },
      "info/version error: the version is not a date",
    ],
    [
      "a reference elsewhere",
      document({ $ref: "other.json#/x" }),
      'error: "other.json#/x" leads to nothing',
    ],
    [
      "references in a circle",
      document(ref("A"), object({}), { A: ref("B"), B: ref("A") }),
      "leads to nothing",
    ],
    [
      "a name that is none",
      document(object({ "a b": { type: "string" } })),
      '"a b" cannot be the name of',
    ],
    [
      "an action that is none",
      { ...HEAD, paths: { "/a b": { post: {} } } },
      "cannot be the name of an action",
    ],
  ])("%s", (_, json, problem) => {
    expect(problems(json).join("\n")).toContain(problem);
  });

  test.each([["a: &x 1\nb: *x"], ["openapi: [\n"], ["{"], ["[]"], ['"openapi": "3.1.0'], ["null"]])(
    "the text %j",
    (text) => {
      const { spec, findings } = readOpenApi("demo.yaml", text);
      expect(spec).toBeUndefined();
      expect(findings.length).toBeGreaterThan(0);
    },
  );
});

test("schemas without an end come to one", () => {
  let schema: Json = { type: "string" };
  let nested: Json = { type: "string" };
  for (let depth = 0; depth < 2_000; depth++) {
    schema = { allOf: [schema] };
    nested = object({ A: nested });
  }
  expect(problems(document(object({ Deep: schema, Nested: nested })))).toEqual([
    expect.stringContaining('warning: "Deep" (no spec has its type) is left out'),
    expect.stringContaining('warning: "A" (no spec has its type) is left out'),
  ]);
});

test("named schemas that refer to each other in a long chain are no deeper for it", () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [
      `S${index}`,
      object({ Next: ref(`S${index + 1}`) }),
    ]),
  );
  const json = document(object({ First: ref("S0") }), object({}), { ...schemas, S400: object({}) });
  expect(importOpenApi(JSON.stringify(json)).compiled.model!.structures.size).toBe(401);
});

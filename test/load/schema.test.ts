import { Ajv } from "ajv";
import { join } from "node:path";
import { format } from "prettier";
import { expect, test } from "vitest";
import type { JsonSchema } from "../../generator/load/decoder.js";
import { kinds, kindSchema, specSchema, type Kind } from "../../generator/load/format/kinds.js";
import { SPECS } from "./real-specs.js";

const KINDS = Object.keys(kinds) as readonly Kind[];
const REFRESH = "stale: refresh it with `npx vitest run test/load/schema.test.ts -u`";

function printed(schema: JsonSchema): Promise<string> {
  return format(JSON.stringify(schema), { parser: "json", printWidth: 100 });
}

test("specs/spec.schema.json is made from the decoders", async () => {
  const file = join(SPECS, "spec.schema.json");
  await expect(await printed(specSchema()), REFRESH).toMatchFileSnapshot(file);
});

test.each(KINDS)("specs/schema/%s.json points at its definition", async (kind) => {
  const file = join(SPECS, "schema", `${kind}.json`);
  await expect(await printed(kindSchema(kind)), REFRESH).toMatchFileSnapshot(file);
});

test.each(KINDS)("ajv compiles the schema of %s, strictly", (kind) => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  ajv.addSchema(specSchema(), "https://example.com/spec.schema.json");
  const schema = { ...kindSchema(kind), $id: `https://example.com/schema/${kind}.json` };
  expect(ajv.compile(schema)(5)).toBe(false);
});

test("every key has a description that editors show", () => {
  const bare: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key !== "properties") {
        visit(value, `${path}/${key}`);
        continue;
      }
      // Not a schema itself: one of its names may be "properties", too.
      for (const [name, property] of Object.entries(value as Record<string, JsonSchema>)) {
        if (typeof property["description"] !== "string") bare.push(`${path}/${name}`);
        visit(property, `${path}/${name}`);
      }
    }
  };
  visit(specSchema()["$defs"], "");
  expect(bare).toEqual([]);
});

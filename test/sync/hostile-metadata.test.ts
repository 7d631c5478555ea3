import fc from "fast-check";
import { expect, test } from "vitest";
import { diffModels } from "../../generator/diff/diff-models.js";
import { locate } from "../../generator/load/locate.js";
import { jsonLocator } from "../../generator/sync/json-locator.js";
import { metadataModel } from "../../generator/sync/metadata-model.js";
import { readMetadata } from "../../generator/sync/read-metadata.js";
import { metadataOf } from "../diff/metadata-of.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function member(name: string, structure?: string): Json {
  const type = structure === undefined ? "string" : "object";
  return {
    name,
    type,
    member: structure ?? type,
    document: "Some.",
    required: false,
    disabled: false,
  };
}

function metadata(objects: { [name: string]: Json }, input: Json[] = [member("Some")]): Json {
  return {
    actions: {
      Act: {
        document: "Acts.",
        input: "ActRequest",
        name: "Act",
        output: "ActResponse",
        status: "online",
      },
    },
    metadata: { apiVersion: "2024-01-01", serviceShortName: "demo" },
    objects: {
      ActRequest: { document: "", members: input },
      ActResponse: { document: "", members: [] },
      ...objects,
    },
  };
}

/** Replaces, adds or removes something, somewhere: `where` chooses the way down. */
function mutate(value: Json, where: readonly number[], put: Json): Json {
  const [step, ...rest] = where;
  if (step === undefined || typeof value !== "object" || value === null) return put;
  if (Array.isArray(value)) {
    if (value.length === 0) return [put];
    const at = step % (value.length + 1);
    return value.with(Math.min(at, value.length - 1), mutate(value[at] ?? null, rest, put));
  }
  const keys = Object.keys(value);
  const key = keys[step % (keys.length + 1)] ?? "__proto__";
  const copy = Object.fromEntries(Object.entries(value)) as { [key: string]: Json };
  if (step % 7 === 6) delete copy[key];
  else
    Object.defineProperty(copy, key, {
      value: mutate(copy[key] ?? null, rest, put),
      enumerable: true,
    });
  return copy;
}

test("whatever a metadata file holds is a model or located findings, never a crash", () => {
  const sound = metadata({ Thing: { document: "", members: [member("A"), member("B", "Thing")] } });
  const text = JSON.stringify(sound);
  const before = metadataOf(text);
  const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 6 }), json, (where, put) => {
      const changed = JSON.stringify(mutate(sound, where, put), null, 1);
      const { spec, findings } = readMetadata("demo.api.json", changed);
      expect(spec === undefined).toBe(findings.length > 0);
      expect(locate(findings, () => changed, jsonLocator)).toHaveLength(findings.length);
      if (spec) expect(() => diffModels(before, metadataModel(spec))).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test("structures that contain each other many times over are compared once", () => {
  const levels = (prefix: string): { [name: string]: Json } =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `${prefix}${i}`,
        {
          document: "",
          members:
            i === 39
              ? [member("End")]
              : [member("A", `${prefix}${i + 1}`), member("B", `${prefix}${i + 1}`)],
        },
      ]),
    );
  const objects = { ...levels("Old"), ...levels("New") };
  const changes = diffModels(
    metadataOf(JSON.stringify(metadata(objects, [member("It", "Old0")]))),
    metadataOf(JSON.stringify(metadata(objects, [member("It", "New0")]))),
  );
  expect(changes.map(({ rule }) => rule)).toEqual(["request-parameter-structure-renamed"]);
});

test("structures may be nested deeper than the stack", () => {
  const objects = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, i) => [
      `S${i}`,
      { document: "", members: i === 19_999 ? [] : [member("In", `S${i + 1}`)] },
    ]),
  );
  const model = metadataOf(JSON.stringify(metadata(objects, [member("It", "S0")])));
  expect(model.structures.get("S19999")!.inRequests).toBe(true);
});

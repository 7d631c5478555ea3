import { describe, expect, test } from "vitest";
import { isAllowed, makeScalar } from "../../../generator/mock/answer/make-scalar.js";
import { hasBaseType } from "../../../generator/check/conform/type-words.js";
import type { Field } from "../../../generator/model/field.js";
import type { Model } from "../../../generator/model/model.js";
import { modelOf } from "../../check/check-yaml.js";
import { everyKind } from "../../conformance/every-kind.js";
import { models } from "../real-models.js";

const NOW = Date.parse("2024-06-15T12:00:00Z");

function everyScalar(model: Model): readonly Field[] {
  const fields = [
    ...[...model.actions.values()].flatMap(({ input, output }) => [...input, ...output]),
    ...[...model.structures.values()].flatMap(({ members }) => members),
  ];
  return fields
    .flatMap((field) => [field, ...(field.json?.members ?? [])])
    .filter(({ type, json }) => type.base !== "structure" && type.base !== "any" && !json);
}

describe.each([...models, ["every kind", modelOf(everyKind)] as const])("%s", (_, model) => {
  test("every parameter, output and member gets a value that its limits allow", () => {
    for (const field of everyScalar(model)) {
      for (let seed = 0; seed < 20; seed++) {
        const value = makeScalar(field, NOW, seed);
        expect(hasBaseType(value, field.type.base), field.name).toBe(true);
        expect(isAllowed(field, value), `${field.name}: ${String(value)}`).toBe(true);
      }
    }
  });
});

test("the same seed makes the same value, another seed mostly another", () => {
  const id = [...models.get("trtc")!.actions.get("StartPublishCdnStream")!.output].find(
    ({ name }) => name === "TaskId",
  )!;
  const made = Array.from({ length: 50 }, (_, seed) => makeScalar(id, NOW, seed));
  expect(Array.from({ length: 50 }, (_, seed) => makeScalar(id, NOW, seed))).toEqual(made);
  expect(new Set(made).size).toBe(50);
});

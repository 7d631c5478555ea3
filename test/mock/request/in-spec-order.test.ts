import { expect, test } from "vitest";
import type { Data } from "../../../generator/load/scalars.js";
import { inSpecOrder } from "../../../generator/mock/request/in-spec-order.js";
import { inForce, models } from "../real-models.js";

test("inputs that say the same read the same, whatever their order", () => {
  for (const model of models.values()) {
    for (const { name, input: fields, examples } of inForce(model)) {
      for (const { input } of examples) {
        const ordered = inSpecOrder(input, fields, model);
        const back = inSpecOrder(reversed(input) as typeof input, fields, model);
        expect(JSON.stringify(back), name).toBe(JSON.stringify(ordered));
        expect(ordered, name).toEqual({ ...input });
      }
    }
  }
});

test("what the spec does not know comes last, and stays", () => {
  const model = models.get("trtc")!;
  const { input } = model.actions.get("DismissRoom")!;
  const given = JSON.parse(
    '{"b": 1, "__proto__": 2, "RoomId": [{"x": null}], "SdkAppId": 3}',
  ) as Record<string, Data>;
  expect(JSON.stringify(inSpecOrder(given, input, model))).toBe(
    '{"SdkAppId":3,"RoomId":[{"x":null}],"__proto__":2,"b":1}',
  );
});

function reversed(value: Data): Data {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, reversed(one)] as const);
  return Object.fromEntries(entries.reverse());
}

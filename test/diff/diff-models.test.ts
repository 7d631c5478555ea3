import { expect, test } from "vitest";
import { diffModels } from "../../generator/diff/diff-models.js";
import { generate, services } from "../pipeline.js";

test("nothing differs between a service and itself", () => {
  for (const service of services) {
    const { model } = generate(service);
    expect(diffModels(model!, model!), service.service).toEqual([]);
  }
});

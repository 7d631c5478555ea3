import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { conformOutput } from "../../generator/check/conform/conform-output.js";
import { inForce, models } from "../mock/real-models.js";
import { mockedService } from "./mocked-service.js";

const require = createRequire(import.meta.url);
const { tc3Get, tc3Json } = require("@specpress/runtime") as typeof import("@specpress/runtime");

describe.each([...models])("%s", async (_, model) => {
  const service = await mockedService(model);

  test("every example is accepted from the generated client, and answered as the spec says", async () => {
    let count = 0;
    for (const action of inForce(model)) {
      for (const { title, input, style } of action.examples) {
        const what = `${action.name}: ${title}`;
        service.mock.reset();
        const form = style === "get" ? tc3Get : tc3Json;
        const output = await service.call(action, input, { form }).catch((error: unknown) => {
          throw new Error(`${what} was refused`, { cause: error });
        });
        expect(conformOutput(model, action.output, output), what).toEqual([]);
        expect(output["RequestId"], what).toBeTypeOf("string");
        count++;
      }
    }
    expect(count).toBeGreaterThan(30);
    expect(service.mock.calls.every(({ code }) => code === undefined)).toBe(true);
  });

  test("an action that was retired is offline", async () => {
    const retired = [...model.actions.values()].filter((action) => action.retired);
    for (const action of retired) {
      const input = action.examples[0]?.input ?? {};
      const error = await service.failure(action, input, { validate: "off" });
      expect(service.isError(action, error, "ActionOffline"), action.name).toBe(true);
    }
  });
});

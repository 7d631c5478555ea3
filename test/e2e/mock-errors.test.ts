import { describe, expect, test } from "vitest";
import type { Action } from "../../generator/model/model.js";
import { inForce, models } from "../mock/real-models.js";
import { mockedService } from "./mocked-service.js";

/** There are thousands of calls in each test, and a machine may have other things to do. */
const TIMEOUT = 240_000;

describe.each([...models])("%s", async (name, model) => {
  const service = await mockedService(model);
  const common = [...model.commonErrors.keys()];

  /** Every code that a call of the action may be refused with. */
  function codesOf({ errors }: Action): readonly string[] {
    return [...new Set([...errors.map(({ code }) => code), ...common])];
  }

  test(
    "every error code of every action comes, and is caught as what it is",
    { timeout: TIMEOUT },
    async () => {
      expect(common.length).toBeGreaterThan(30);
      const wrong: string[] = [];
      for (const action of inForce(model)) {
        const input = action.examples[0]?.input ?? {};
        for (const code of codesOf(action)) {
          service.mock.fail({ on: `${name}.${action.name}`, effect: code, times: 1 });
          const error = await service.failure(action, input, { validate: "off" });
          // Thousands of matchers would take longer than the calls.
          const isCaught =
            service.isError(action, error) &&
            service.isError(action, error, code) &&
            !service.isError(action, error, `${code}.Other`);
          if (!isCaught) wrong.push(`${action.name} ${code}: ${String(error)}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  test("an error is not taken for that of another action", async () => {
    const [one, other] = inForce(model);
    service.mock.fail({ on: one!.name, effect: "InternalError", times: 1 });
    const error = await service.failure(one!, one!.examples[0]?.input ?? {}, { validate: "off" });
    expect(service.isError(one!, error, "InternalError")).toBe(true);
    expect(service.isError(other!, error)).toBe(false);
  });
});

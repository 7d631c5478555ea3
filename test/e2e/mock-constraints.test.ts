import { describe, expect, test } from "vitest";
import { models } from "../mock/real-models.js";
import { violationsOf } from "../mock/judge/violations.js";
import { mockedService } from "./mocked-service.js";

interface Fault {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly severity?: string;
}

/** There are hundreds of calls in each test, and a machine may have other things to do. */
const TIMEOUT = 240_000;

/** What is wrong, in no particular order. */
function listed(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ code, path }) => `${code} at ${JSON.stringify(path)}`).sort();
}

describe.each([...models])("%s", async (_, model) => {
  const service = await mockedService(model);
  const violations = violationsOf(model, Date.now() / 1000);

  test(
    "whatever breaks the spec is refused by client and server for the same reason",
    { timeout: TIMEOUT },
    async () => {
      expect(violations.length).toBeGreaterThan(500);
      for (const { action, input, what, code, path } of violations) {
        const unsent = (await service.failure(action, input)) as { issues: readonly Fault[] };
        expect(unsent, what).toMatchObject({ kind: "validation" });
        const byClient = listed(unsent.issues.filter(({ severity }) => severity === "error"));
        expect(byClient, what).toContain(listed([{ code, path }])[0]);

        const refused = await service.failure(action, input, { validate: "off" });
        expect(refused, what).toMatchObject({
          kind: "service",
          code: expect.stringMatching(REFUSALS),
        });
        const byServer = JSON.parse(
          service.header("x-specpress-issues") ?? "[]",
        ) as readonly Fault[];
        expect(listed(byServer), what).toEqual(byClient);
      }
    },
  );
});

const REFUSALS = /^(UnknownParameter$|MissingParameter|InvalidParameter)/;

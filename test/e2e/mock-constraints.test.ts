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
      const wrong: unknown[] = [];
      for (const { action, input, what, code, path } of violations) {
        const unsent = await service.failure(action, input);
        const byClient = listed(issuesOf(unsent));
        const refused = await service.failure(action, input, { validate: "off" });
        const header = service.header("x-specpress-issues") ?? "[]";
        const byServer = listed(JSON.parse(header) as readonly Fault[]);
        const holds =
          byClient.includes(listed([{ code, path }])[0]!) &&
          byClient.join() === byServer.join() &&
          REFUSALS.test((refused as { code?: string }).code ?? "");
        if (!holds) wrong.push({ what, byClient, byServer, unsent, refused });
      }
      expect(wrong).toEqual([]);
    },
  );
});

/** The errors for which a client did not send a request. */
function issuesOf(error: unknown): readonly Fault[] {
  const { kind, issues } = error as { kind: string; issues: readonly Fault[] };
  return kind === "validation" ? issues.filter(({ severity }) => severity === "error") : [];
}

const REFUSALS = /^(UnknownParameter$|MissingParameter|InvalidParameter)/;

import { describe, expect, test } from "vitest";
import { conformOutput } from "../../../generator/check/conform/conform-output.js";
import type { Data } from "../../../generator/load/scalars.js";
import { withoutNulls } from "../../../generator/mock/judge/without-nulls.js";
import type { Action } from "../../../generator/model/model.js";
import { mockedService } from "../../e2e/mocked-service.js";
import { inForce, models } from "../../mock/real-models.js";
import { sdkClient, type SdkCall, type SdkOptions } from "./sdk-client.js";

type Form = Pick<SdkOptions, "signMethod" | "reqMethod">;

const FORMS = (["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] as const).flatMap((signMethod) =>
  (["POST", "GET"] as const).map((reqMethod): Form => ({ signMethod, reqMethod })),
);

/** At least so many calls of each service. */
const CALLS = 50;

describe.each([...models])("%s", async (_, model) => {
  const service = await mockedService(model);
  const { secretKey } = service.mock.clientOptions.credentials;

  function clientFor({ region }: Action, options: Partial<SdkOptions> = {}): SdkCall {
    const usual = { ...FORMS[0]!, region: (region.allowed ?? model.regions)[0]!, secretKey };
    return sdkClient(model, service.mock, { ...usual, ...options });
  }

  test("the official SDK's calls are accepted and answered as the spec says", async () => {
    const examples = inForce(model).flatMap((action) =>
      action.examples.map((example) => ({ action, example })),
    );
    const missing = new Set<string>();
    const counts = new Map<string, number>();
    let calls = 0;
    for (let turn = 0; calls < CALLS || turn < examples.length; turn++) {
      const { action, example } = examples[turn % examples.length]!;
      const form = isLostInParameters(example.input) ? FORMS[0]! : FORMS[turn % FORMS.length]!;
      service.mock.reset();
      const answered = clientFor(action, form)(action, structuredClone(example.input));
      if (!answered) {
        missing.add(action.name);
        continue;
      }
      const what = `${action.name} by ${form.reqMethod} ${form.signMethod}: ${example.title}`;
      const answer = await answered.catch((error: Error) => {
        throw new Error(`${what}: ${error.message}`, { cause: error });
      });
      expect(answer["RequestId"], what).toBeTypeOf("string");
      expect(conformOutput(model, action.output, plain(answer)), what).toEqual([]);
      const name = `${form.signMethod} ${form.reqMethod}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      calls++;
    }
    const by = [...counts].map(([name, count]) => `${count} ${name}`).join(", ");
    const without = missing.size === 0 ? "" : `; the SDK lacks ${[...missing].join(", ")}`;
    console.log(`${model.service}: ${calls} calls of the official SDK (${by})${without}`);
  });

  test("the official SDK sees the error codes", async () => {
    const action = inForce(model).find((one) => one.examples.length > 0)!;
    const { input } = action.examples[0]!;
    const call = (options?: Partial<SdkOptions>) =>
      clientFor(action, options)(action, structuredClone(input));
    await expect(call({ secretKey: "wrong" })).rejects.toMatchObject({
      code: "AuthFailure.SignatureFailure",
    });
    service.mock.fail({ on: action.name, effect: "InternalError", times: 1 });
    await expect(call()).rejects.toMatchObject({ code: "InternalError" });
  });
});

/** Parameters cannot say that a list or an object is there and empty, and SDKs drop null. */
function isLostInParameters(value: unknown): boolean {
  if (typeof value !== "object") return false;
  if (value === null) return true;
  const items = Object.values(value);
  return items.length === 0 || items.some(isLostInParameters);
}

/** Without what the SDK's classes set to null because it did not come. */
function plain(answer: object): unknown {
  return withoutNulls(JSON.parse(JSON.stringify(answer)) as Readonly<Record<string, Data>>);
}

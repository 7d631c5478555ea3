import { describe, expect, test } from "vitest";
import { maskedId, redactByModel } from "../../../generator/mock/log/redact-by-model.js";
import { sensitivePaths } from "../../../generator/model/sensitive-paths.js";
import { sensitiveValues } from "../../../runtime/src/redaction.js";
import { echoMock } from "../echo-mock.js";
import { inForce, models } from "../real-models.js";
import { signedRequest } from "../signed-request.js";

test("no secret of any example is left, neither of inputs nor of outputs", () => {
  let secrets = 0;
  for (const model of models.values()) {
    for (const { name, input, output, examples } of inForce(model)) {
      for (const example of examples) {
        for (const [fields, data] of [
          [input, example.input],
          [output, example.output ?? {}],
        ] as const) {
          const paths = sensitivePaths(fields, model);
          secrets += sensitiveValues(data, paths).length;
          // JSON within a text keeps what is no secret in it.
          const left = sensitiveValues(redactByModel(data, fields, model), paths);
          const texts = left.filter((one) => !one.includes("[redacted]"));
          expect(texts, name).toEqual([]);
        }
      }
    }
  }
  expect(secrets).toBeGreaterThan(20);
});

describe("what no spec knows may be a secret", () => {
  const model = models.get("trtc")!;
  const { input } = model.actions.get("StartPublishCdnStream")!;

  test("misspelt names, other types, prototypes", () => {
    const data = JSON.parse(
      '{"SdkAppId": 1, "SdkAppKey": "s1", "AgentParams": {"UserSig": "s2", "Usersig": "s3", "UserId": "anna"}, "RoomId": {"x": "s4"}, "FeedBackRoomParams": "text", "__proto__": "s5"}',
    ) as Record<string, unknown>;
    const shown = redactByModel(data, input, model);
    expect(JSON.stringify(shown)).not.toMatch(/s\d"/);
    expect(shown).toMatchObject({
      SdkAppId: 1,
      SdkAppKey: "[redacted]",
      AgentParams: { UserId: "anna" },
    });
    expect(Object.hasOwn(shown, "__proto__")).toBe(true);
  });
});

test("of a SecretId, enough is shown to tell it from others", () => {
  expect(maskedId("AKIDspecpressMock")).toBe("AKID...Mock");
  expect(maskedId("AKIDshort")).toBe("...");
});

test("refused, throttled and crashed calls leave no secret in the log either", async () => {
  const model = models.get("trtc")!;
  const action = model.actions.get("StartPublishCdnStream")!;
  const { mock } = echoMock({ faults: ["throttle"] });
  const secret = "s3cret-user-sig";
  const input = { AgentParams: { UserSig: secret, Oops: secret }, Unknown: secret };
  await mock.handle(await signedRequest(model, action, input));
  const [call] = mock.log.calls;
  expect(call).toMatchObject({
    service: "trtc",
    action: "StartPublishCdnStream",
    code: "RequestLimitExceeded",
  });
  expect(JSON.stringify(call)).not.toContain(secret);
  expect(JSON.stringify(call)).not.toContain("specpress-mock-key");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { requestText } from "../../../generator/call/report/request-text.js";
import { signingText } from "../../../generator/call/report/signing-text.js";
import { callAction } from "../../../generator/call/send/call-action.js";
import { callClient, type CallSettings } from "../../../generator/call/send/call-client.js";
import { CALL_FORMS } from "../../../generator/call/send/call-forms.js";
import { dryRun } from "../../../generator/call/send/dry-run.js";
import { paletteFor } from "../../../generator/commands/output.js";
import { redactInput, sensitiveValues } from "../../../runtime/src/redaction.js";
import type { Performance } from "../../../generator/call/send/perform.js";
import { demo } from "../demo-action.js";

const palette = paletteFor(false, {});
const action = callAction(demo.action, demo.model, 0);

// Long enough to be told from chance, and with characters that forms escape.
const secret = fc
  .stringMatching(/^[A-Za-z0-9/+=&% "äß']{16,32}$/)
  .filter((text) => text.trim() === text);
const key = fc.stringMatching(/^[A-Za-z0-9]{16,40}$/);

test.each(Object.keys(CALL_FORMS))(
  "neither the request nor its signing shows a secret: %s",
  async (name) => {
    const form = CALL_FORMS[name]!;
    await fc.assert(
      fc.asyncProperty(secret, secret, key, key, async (first, second, secretKey, token) => {
        fc.pre(!first.includes(second) && !second.includes(first));
        const credentials = () => ({ secretId: "AKIDsomebody", secretKey, token });
        const settings: CallSettings = {
          region: "ap-one",
          endpoint: undefined,
          credentials,
          timeout: undefined,
          form,
          validate: "off",
          retry: false,
          now: () => 1_600_000_000_000,
          onWarning: () => {},
        };
        const input = { Id: 1, Secret: first, Filters: [{ Token: second }], Name: "shown" };
        const call: Performance = { action, input, way: { kind: "once" }, options: {} };
        const run = (one: Performance) =>
          dryRun((others) => callClient(settings, others), form, one);
        const whole = await run(call);
        const redacted = redactInput(input, action.sensitive) as typeof input;
        const hidden = sensitiveValues(input, action.sensitive);
        const text =
          requestText(await run({ ...call, input: redacted }), palette) +
          (await signingText(whole, { service: "demo", hidden, palette }));
        expect(text).toContain("redacted");
        for (const one of [first, second, secretKey, token]) {
          expect(text).not.toContain(one);
          expect(text).not.toContain(encodeURIComponent(one));
          expect(text).not.toContain(JSON.stringify(one).slice(1, -1));
        }
      }),
      { numRuns: 40 },
    );
  },
);

import { expect, test } from "vitest";
import { describeVerdict } from "../../../generator/sign/describe-verdict.js";
import { explainRequest } from "../../../generator/sign/explain-request.js";
import type { CapturedRequest } from "../../../generator/sign/request/captured-request.js";
import { explanationJson } from "../../../generator/sign/show/explanation-json.js";
import { printExplanation } from "../../../generator/sign/show/print-explanation.js";
import { visibleLines } from "../../../generator/sign/show/visible-text.js";
import { paletteFor } from "../../../generator/commands/output.js";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { day, signNaively, type Steps } from "../naive-tc3.js";
import { SAMPLES } from "../plans.js";

const plan = { ...SAMPLES[0]!, contentType: "application/json", body: '{"RoomId":42}' };
const palette = paletteFor(false, {});

async function printed(culprit: Partial<Steps>, secretKey: string | undefined): Promise<string> {
  const found = await explainRequest(signNaively(plan, culprit), { secretKey, digest: nodeDigest });
  return printExplanation(found, { palette, secrets: [plan.secretKey] });
}

test("what cannot be seen is shown", () => {
  expect(visibleLines("a\r\n b  c \n\t\u202e\u00e9")).toEqual(["a␍⏎", "␠b␠␠c␠⏎", "␉\\u202eé"]);
});

test("a wrong signature, from the first step to the remedy", async () => {
  const culprit: Partial<Steps> = { date: ({ timestamp }) => day(timestamp + 8 * 3600) };
  expect(await printed(culprit, plan.secretKey)).toMatchInlineSnapshot(`
    "TC3-HMAC-SHA256

    1. Hash of the payload  SHA-256(payload)
       c1b75cb9d910b38cc93262831021770a1ab9c0b937114d037c3fea65fe66c9fb

    2. Canonical request
       POST⏎
       /⏎
       ⏎
       content-type:application/json⏎
       host:trtc.tencentcloudapi.com⏎
       ⏎
       content-type;host⏎
       c1b75cb9d910b38cc93262831021770a1ab9c0b937114d037c3fea65fe66c9fb

    3. Hash of the canonical request  SHA-256(canonical request)
       fd1b4c3d7e610218696d2c09815273f8b297d1ab6d856c6a09b6d8fd6967e916

    4. String to sign
       TC3-HMAC-SHA256⏎
       1551113065⏎
       2019-02-25/trtc/tc3_request⏎
       fd1b4c3d7e610218696d2c09815273f8b297d1ab6d856c6a09b6d8fd6967e916

    5. Signing key
       kDate    = HMAC-SHA256("TC3" + SecretKey, "2019-02-25")  71830dbc…
       kService = HMAC-SHA256(kDate, "trtc")                    63b2cf30…
       kSigning = HMAC-SHA256(kService, "tc3_request")          8f849bf0…
       Keys are not shown: whoever has kSigning can sign. The digits begin the SHA-256 of each key's bytes.

    6. Signature, as it should be  hex(HMAC-SHA256(kSigning, string to sign))
       19a40d0ad86713e339cb6818bb01506d549765cac12fa6e7fbe6fec197cf339f

    7. Authorization
       TC3-HMAC-SHA256 Credential=AKIDexampleexample/2019-02-25/trtc/tc3_request, SignedHeaders=content-type;host, Signature=19a40d0ad86713e339cb6818bb01506d549765cac12fa6e7fbe6fec197cf339f

    The request carries ec59a53b07788dba0b726f45b0c35413dd059142a392f7458169d7715b4afc40
    It is wrong. A mistake explains it:
      The date is a local one, not that of UTC. [local-date]
        2019-02-26, the date in UTC+08:00 to UTC+14:00, instead of 2019-02-25
        help: Make the date from X-TC-Timestamp in UTC (gmtime, toISOString, time.UTC), in scope and key.
        in the string to sign:
        should be  2019-02-25/trtc/tc3_request⏎
        was signed 2019-02-26/trtc/tc3_request⏎
    "
  `);
});

test("without the secret", async () => {
  const text = await printed({ service: () => "cvm" }, undefined);
  expect(text.slice(text.indexOf("What follows"))).toMatchInlineSnapshot(`
    "What follows from here on needs the SecretKey.

    The request carries ccbf3ac84f2d45a1c6dd79e49d6e9605e848eea334cfaaa7efcae483f222ce9d
    Whether that is right, only the SecretKey tells: set TENCENTCLOUD_SECRET_KEY, or give --secret-key-file.
    Seen without signing:
      The service is not the one that the host stands for. [wrong-service]
        "cvm" instead of "trtc"
        help: Sign with the short name of the product, the first label of its host: trtc for trtc.tencentcloudapi.com.
    "
  `);
});

test("in one line, for the message of an error", async () => {
  const request = signNaively(plan, { secret: () => "undefined" });
  const { verdict, visible } = await explainRequest(request, {
    secretKey: plan.secretKey,
    digest: nodeDigest,
  });
  expect(describeVerdict(verdict, visible)).toMatchInlineSnapshot(
    `"Something else than the SecretKey signed: it was not set, or two values were mixed up. ("undefined") See that the variable with the SecretKey is set where the program runs, and is read under its name."`,
  );
  expect(describeVerdict({ kind: "unexplained", tried: 3 })).toMatch(/^None of the usual mistakes/);
});

test("terminals and JSON get nothing that is not to be seen", async () => {
  const token = "a-token-of-some-length";
  const request: CapturedRequest = {
    ...signNaively(plan),
    headers: [
      ["Host", "evil\u001b[31m.example"],
      ["Content-Type", `text/${plan.secretKey}`],
      ["X-TC-Token", token],
      ["X-TC-Timestamp", "1551113065"],
      [
        "Authorization",
        `TC3-HMAC-SHA256 Credential=I\u202e/2019-02-25/trtc/tc3_request, SignedHeaders=content-type;host;x-tc-token, Signature=${plan.secretKey}`,
      ],
    ],
  };
  const found = await explainRequest(request, { secretKey: plan.secretKey, digest: nodeDigest });
  const secrets = [plan.secretKey, token];
  const texts = [
    printExplanation(found, { palette, secrets, notes: [`\u001b ${token}`] }),
    JSON.stringify(explanationJson(found, secrets)),
  ];
  for (const text of texts) {
    expect(text).not.toContain(plan.secretKey);
    expect(text).not.toContain(token);
  }
  // eslint-disable-next-line no-control-regex
  expect(texts[0]).not.toMatch(/[\u001b\u202e]/);
});

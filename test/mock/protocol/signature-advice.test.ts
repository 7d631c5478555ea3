import { expect, test } from "vitest";
import { SignatureAdvice } from "../../../generator/mock/protocol/signature-advice.js";
import type { HttpRequest } from "../../../generator/mock/protocol/http-request.js";
import { tc3Get } from "../../../runtime/src/forms/tc3-get.js";
import { models } from "../real-models.js";
import { signedRequest, type SigningOptions } from "../signed-request.js";

const trtc = models.get("trtc")!;
const OPTIONS = { secretKey: "specpress-mock-key", service: "trtc", services: ["trtc"] };
const credentials = { secretId: "AKIDspecpressMock", secretKey: "specpress-mock-key\n" };

/** Signed with a key that has a line break too many. */
function wrong(input: object = {}, options: SigningOptions = {}): Promise<HttpRequest> {
  const action = trtc.actions.get("RemoveUser")!;
  return signedRequest(trtc, action, input, { credentials, ...options });
}

test("searching for mistakes takes no more than a share of each second", async () => {
  let now = 0;
  const advice = new SignatureAdvice(() => now);
  const request = await wrong();
  const searched = async (): Promise<number> => {
    const found = await Promise.all(
      Array.from({ length: 40 }, () => advice.find(request, OPTIONS)),
    );
    return found.filter((one) => one?.includes("SecretKey")).length;
  };
  expect(await searched()).toBe(10);
  expect(await searched()).toBe(0);
  now = 1000;
  expect(await searched()).toBe(10);
});

test("requests that would take long to be searched are not", async () => {
  let now = 0;
  const advice = new SignatureAdvice(() => (now += 1000));
  const find = (request: HttpRequest): Promise<string | undefined> => advice.find(request, OPTIONS);
  const long = "x".repeat(9000);
  expect(await find(await wrong({ UserIds: ["anna"] }))).toContain("SecretKey");
  expect(await find(await wrong({ UserIds: [long] }))).toBeUndefined();
  expect(await find(await wrong({ UserIds: [long] }, { form: tc3Get }))).toBeUndefined();
  const request = await wrong();
  expect(await find({ ...request, headers: { ...request.headers, "x-long": long } })).toBe(
    undefined,
  );
});

test("a signature that is right needs no advice", async () => {
  const request = await wrong({}, { credentials: { ...credentials, ...OPTIONS } });
  expect(await new SignatureAdvice().find(request, OPTIONS)).toBeUndefined();
});

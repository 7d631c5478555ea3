import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { HttpRequest } from "../../../generator/mock/protocol/http-request.js";
import type { RequestForm } from "../../../runtime/src/forms/request-form.js";
import { tc3Get } from "../../../runtime/src/forms/tc3-get.js";
import { tc3Json } from "../../../runtime/src/forms/tc3-json.js";
import { tc3Multipart } from "../../../runtime/src/forms/tc3-multipart.js";
import { v1Get, v1Post } from "../../../runtime/src/forms/v1.js";
import { echoMock } from "../echo-mock.js";
import { models } from "../real-models.js";
import { NOW, signedRequest, type SigningOptions } from "../signed-request.js";

const trtc = models.get("trtc")!;
const action = trtc.actions.get("RemoveUser")!;
const INPUT = { SdkAppId: 1400000001, RoomId: 42, UserIds: ["anna", "b e&n=%+"] };

const FORMS: Readonly<Record<string, RequestForm>> = {
  "tc3-json": tc3Json,
  "tc3-multipart": tc3Multipart,
  "tc3-get": tc3Get,
  "v1-get HmacSHA1": v1Get("HmacSHA1"),
  "v1-get HmacSHA256": v1Get("HmacSHA256"),
  "v1-post HmacSHA1": v1Post("HmacSHA1"),
  "v1-post HmacSHA256": v1Post("HmacSHA256"),
};

const signed = (options: SigningOptions = {}): Promise<HttpRequest> =>
  signedRequest(trtc, action, INPUT, options);

describe.each(Object.entries(FORMS))("%s", (name, form) => {
  const isTc3 = name.startsWith("tc3");

  test("is accepted, and read as it was meant", async () => {
    const { seen, outcome } = echoMock();
    expect(await outcome(await signed({ form }))).toBe("ok");
    expect(seen[0]).toMatchObject({ input: INPUT, account: "AKIDspecpressMock", now: NOW });
    expect(seen[0]!.action.name).toBe("RemoveUser");
  });

  test("is accepted at any address, with a port that is signed or not", async () => {
    const { outcome } = echoMock();
    for (const host of ["127.0.0.1:7070", "localhost:1", "mock"]) {
      expect(await outcome(await signed({ form, host })), host).toBe("ok");
    }
    const request = await signed({ form, host: "127.0.0.1" });
    const headers = { ...request.headers, host: "127.0.0.1:7070" };
    expect(await outcome({ ...request, headers })).toBe("ok");
  });

  test("with another key, or changed on its way, is a wrong signature", async () => {
    const { outcome } = echoMock();
    const credentials = { secretId: "AKIDspecpressMock", secretKey: "another" };
    expect(await outcome(await signed({ form, credentials }))).toMatch(
      /^AuthFailure\.SignatureFailure: .*another SecretKey/,
    );
    const request = await signed({ form });
    const changed = {
      ...request,
      query: request.query.replace("1400000001", "1400000002"),
      body: Buffer.from(
        request.body!.toString("latin1").replace("1400000001", "1400000002"),
        "latin1",
      ),
    };
    expect(await outcome(changed)).toMatch(/^AuthFailure\.SignatureFailure/);
    const headers = { ...request.headers, host: "cvm.example.com" };
    expect(await outcome({ ...request, headers })).toMatch(/^AuthFailure\.SignatureFailure/);
  });

  test("five minutes are the limit, to either side", async () => {
    const { outcome } = echoMock();
    for (const seconds of [-300, 300]) {
      expect(await outcome(await signed({ form, now: NOW + seconds * 1000 }))).toBe("ok");
    }
    for (const seconds of [-301, 301]) {
      expect(await outcome(await signed({ form, now: NOW + seconds * 1000 }))).toMatch(
        /^AuthFailure\.SignatureExpire: .*301 seconds (behind|ahead of)/,
      );
    }
  });

  test("temporary keys need their token, permanent ones have none", async () => {
    const pair = { secretId: "AKIDtemporary", secretKey: "key" };
    const { outcome } = echoMock({ credentials: [{ ...pair, token: "t1" }] });
    expect(await outcome(await signed({ form, credentials: { ...pair, token: "t1" } }))).toBe("ok");
    for (const credentials of [pair, { ...pair, token: "t2" }]) {
      expect(await outcome(await signed({ form, credentials }))).toMatch(
        /^AuthFailure\.TokenFailure/,
      );
    }
    const permanent = echoMock({ credentials: [pair] });
    expect(
      await permanent.outcome(await signed({ form, credentials: { ...pair, token: "t" } })),
    ).toMatch(/^AuthFailure\.TokenFailure: .*permanent key/);
  });

  test("the SecretId has to be known, and to be one", async () => {
    const { outcome } = echoMock();
    const of = async (secretId: string): Promise<string> =>
      outcome(await signed({ form, credentials: { secretId, secretKey: "specpress-mock-key" } }));
    expect(await of("AKIDnobody")).toMatch(/^AuthFailure\.SecretIdNotFound/);
    expect(await of("AK!D")).toMatch(/^AuthFailure\.InvalidSecretId/);
    const any = echoMock({ credentials: [{ secretId: "*", secretKey: "k" }] });
    const credentials = { secretId: "AKIDanybody", secretKey: "k" };
    expect(await any.outcome(await signed({ form, credentials }))).toBe("ok");
    expect(any.seen[0]!.account).toBe("AKIDanybody");
  });

  test("what a common parameter lacks is said by its name on the wire", async () => {
    const { outcome } = echoMock();
    const request = await signed({ form });
    const required = isTc3
      ? ["X-TC-Timestamp", "X-TC-Action", "X-TC-Version", "X-TC-Region", "Authorization"]
      : ["Timestamp", "SecretId", "Nonce", "Signature"];
    for (const one of required) {
      const headers = { ...request.headers };
      if (isTc3) delete headers[one.toLowerCase()];
      const without = (text: string): string => text.replace(new RegExp(`(^|&)${one}=[^&]*`), "");
      const { query, body } = request;
      const rest = isTc3
        ? { headers }
        : { query: without(query), body: Buffer.from(without(body!.toString())) };
      expect(await outcome({ ...request, ...rest }), one).toBe(
        `MissingParameter: ${one} is missing${one === "X-TC-Region" ? ": RemoveUser needs a region" : ""}`,
      );
    }
  });
});

describe("the Authorization of TC3", () => {
  const authorized = async (change: (text: string) => string): Promise<string> => {
    const request = await signed();
    const headers = {
      ...request.headers,
      authorization: change(String(request.headers.authorization)),
    };
    return echoMock().outcome({ ...request, headers });
  };

  test.each([
    ["another algorithm", "TC3-HMAC-SHA256", "TC3-HMAC-SHA1", /must begin with/],
    ["no credential", /Credential=[^,]*, /, "", /must read/],
    ["no end of the scope", "/tc3_request", "", /date\/service\/tc3_request/],
    ["a date in another form", /\/\d{4}-\d{2}-(\d{2})\//, "/20260102/", /the date as/],
    ["capitals among the headers", "content-type;host", "Content-Type;Host", /lower case/],
    ["no host", "content-type;host", "content-type", /must have host/],
    ["no content type", "content-type;host", "host", /must have content-type/],
    ["half a signature", /[0-9a-f]{32}$/, "", /64 hexadecimal/],
    ["a signature in capitals", /[0-9a-f]{64}$/, "A".repeat(64), /64 hexadecimal/],
    ["parts in another order", /(SignedHeaders=\S+), (Signature=\S+)/, "$2, $1", /must read/],
  ])("%s: malformed", async (_, from, to, message) => {
    const outcome = await authorized((text) => text.replace(from, to));
    expect(outcome).toMatch(/^AuthFailure\.InvalidAuthorization/);
    expect(outcome).toMatch(message);
  });

  test("the date is that of the timestamp, in UTC", async () => {
    expect(await authorized((text) => text.replace("/2026-01-02/", "/2026-01-03/"))).toMatch(
      /^AuthFailure\.SignatureFailure: .*"credential scope".*2026-01-03.*is 2026-01-02/,
    );
  });

  test("a header that is signed has to be there", async () => {
    expect(
      await authorized((text) => text.replace("content-type;host", "content-type;host;x-foo")),
    ).toMatch(/^AuthFailure\.SignatureFailure: .*"canonical headers".*x-foo/);
  });

  test("the usual mistakes are told by their names", async () => {
    const body = Buffer.from(JSON.stringify(INPUT, null, 2));
    const { outcome } = echoMock();
    const request = await signed();
    expect(await outcome({ ...request, body })).toMatch(/^AuthFailure\.SignatureFailure: .*body/i);
    const secretKey = "specpress-mock-key\n";
    const credentials = { secretId: "AKIDspecpressMock", secretKey };
    const message = await outcome(await signed({ credentials }));
    expect(message).toMatch(/SecretKey/);
    expect(message).not.toContain("specpress-mock-key");
  });
});

describe("signature version 1", () => {
  test("SHA-1 is what counts when no method is named, or an unknown one", async () => {
    const { outcome } = echoMock();
    const request = await signed({ form: v1Get("HmacSHA256") });
    const query = request.query.replace("&SignatureMethod=HmacSHA256", "");
    expect(await outcome({ ...request, query })).toMatch(/^AuthFailure\.SignatureFailure/);
  });

  test("the nonce is a positive integer", async () => {
    const { outcome } = echoMock();
    expect(await outcome(await signed({ form: v1Get("HmacSHA1", () => 0) }))).toBe(
      "InvalidParameterValue: Nonce must be a positive integer",
    );
  });

  test("a parameter that is given twice is refused, whatever was signed", async () => {
    const { outcome } = echoMock();
    const request = await signed({ form: v1Get("HmacSHA1") });
    expect(await outcome({ ...request, query: `${request.query}&RoomId=43` })).toBe(
      'InvalidParameter: parameter "RoomId" is given twice',
    );
  });
});

interface Vector {
  readonly timestamp: number;
  readonly region?: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly token?: string;
  readonly sent: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

const folder = new URL("../../vectors/forms/", import.meta.url);

test.each(readdirSync(folder))(
  "the vector %s, computed from the documents, is right",
  async (file) => {
    const vector = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Vector;
    const { secretId, secretKey, token, sent, timestamp } = vector;
    const { outcome, clock } = echoMock({ credentials: [{ secretId, secretKey, token }] });
    clock.set(timestamp * 1000);
    const [path = "", query = ""] = sent.path.split("?");
    const headers = Object.fromEntries(
      Object.entries(sent.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const body = Buffer.from(sent.body);
    // The region comes after the signature: whose lacks one has got as far.
    const expected = vector.region === undefined ? /^MissingParameter: .*Region/ : /^ok$/;
    const request = { method: sent.method, path, query, headers, body };
    expect(await outcome(request)).toMatch(expected);
  },
);

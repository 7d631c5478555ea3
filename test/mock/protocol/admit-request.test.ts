import { describe, expect, test } from "vitest";
import type { HttpRequest } from "../../../generator/mock/protocol/http-request.js";
import type { Action, Model } from "../../../generator/model/model.js";
import { tc3Get } from "../../../runtime/src/forms/tc3-get.js";
import { v1Get, v1Post } from "../../../runtime/src/forms/v1.js";
import { echoMock } from "../echo-mock.js";
import { inForce, models } from "../real-models.js";
import { signedRequest, type SigningOptions } from "../signed-request.js";

const trtc = models.get("trtc")!;
const dismissRoom = trtc.actions.get("DismissRoom")!;

const signed = (options: SigningOptions = {}, action = dismissRoom): Promise<HttpRequest> =>
  signedRequest(trtc, action, { SdkAppId: 1400000001, RoomId: 42 }, options);

test("every action of every service comes through, wherever its service is looked for", async () => {
  const { outcome, seen } = echoMock();
  for (const model of models.values()) {
    for (const action of inForce(model)) {
      const host = action.endpoint ?? model.endpoint;
      const places: readonly [string, string][] = [
        [host, "/"],
        ["127.0.0.1:7070", "/"],
        ["localhost:7070", `/${model.service}`],
        ["localhost:7070", `/${model.service}/`],
      ];
      for (const [at, path] of places) {
        const request = await signedRequest(model, action, {}, { host: at });
        expect(await outcome({ ...request, path }), `${action.name} ${at} ${path}`).toBe("ok");
        expect(seen.at(-1)!.action).toBe(action);
      }
    }
  }
});

describe("the service", () => {
  test("is found by every host that it has", async () => {
    const { outcome } = echoMock();
    const regional = trtc.regionalEndpoints.map(({ host }) => host);
    for (const host of [...regional, trtc.internationalEndpoint!, trtc.endpoint.toUpperCase()]) {
      const request = await signed({ host: host.toLowerCase() });
      expect(await outcome({ ...request, headers: { ...request.headers, host } }), host).toBe("ok");
    }
  });

  test("is found by version and action where nothing else tells", async () => {
    const { outcome } = echoMock();
    // As the vendor's SDK has it, which takes the first label of any address for the service.
    expect(await outcome(await signed({ host: "127.0.0.1:7070", as: { service: "127" } }))).toBe(
      "ok",
    );
    expect(await outcome(await signed({ host: "127.0.0.1:7070", form: v1Get("HmacSHA1") }))).toBe(
      "ok",
    );
  });

  test("has to be one that is served", async () => {
    const { outcome } = echoMock();
    expect(await outcome(await signed({ host: "trct.tencentcloudapi.com" }))).toMatch(
      /^NoSuchProduct: the host names "trct".*did you mean "trtc"\?; served: ccc, lcic/,
    );
    for (const path of [
      "/trct",
      "/trtc/x",
      "/../trtc",
      "//trtc",
      "/trtc/..",
      "/%74rtc",
      "/\u0000",
      "*",
    ]) {
      expect(await outcome({ ...(await signed({ host: "localhost" })), path }), path).toMatch(
        /^NoSuchProduct: the path names/,
      );
    }
    expect(await outcome(await signed({ as: { service: "cvm" } }))).toMatch(
      /^NoSuchProduct: the credential scope names "cvm"/,
    );
  });

  test("is the one that was signed for", async () => {
    expect(await echoMock().outcome(await signed({ as: { service: "lcic" } }))).toMatch(
      /^AuthFailure\.SignatureFailure: .*"credential scope": it names the service lcic, the request goes to trtc/,
    );
  });
});

describe("method and content type", () => {
  const changed = async (change: Partial<HttpRequest>, type?: string): Promise<string> => {
    const request = await signed();
    const headers =
      type === undefined ? request.headers : { ...request.headers, "content-type": type };
    return echoMock().outcome({ ...request, headers, ...change });
  };

  test.each(["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"])("%s is not taken", async (method) => {
    expect(await changed({ method })).toBe(
      `UnsupportedProtocol: the method must be GET or POST, not ${method}`,
    );
  });

  test("only the documented types are taken, each with its signature", async () => {
    expect(await changed({}, "text/plain")).toMatch(/^UnsupportedProtocol: .*it is "text\/plain"/);
    expect(await changed({}, "")).toMatch(/^UnsupportedProtocol: .*there is none/);
    expect(await changed({}, "application/x-www-form-urlencoded")).toMatch(
      /^UnsupportedProtocol: .*signature version 1/,
    );
    expect(await changed({ method: "GET" })).toMatch(/^UnsupportedProtocol: a GET signed with TC3/);
  });

  test("a charset belongs to the type, and to what is signed", async () => {
    expect(await changed({}, "application/json; charset=utf-8")).toMatch(
      /^AuthFailure\.SignatureFailure/,
    );
  });
});

describe("sizes", () => {
  test("GET 32 KB, forms 1 MB, everything else 10 MB", async () => {
    const { outcome } = echoMock();
    const get = await signed({ form: tc3Get });
    expect(await outcome({ ...get, query: `a=${"x".repeat(32_766)}` })).toMatch(/^AuthFailure/);
    expect(await outcome({ ...get, query: `a=${"x".repeat(32_767)}` })).toMatch(
      /^RequestSizeLimitExceeded: .*32768 bytes; this one has 32769/,
    );
    const form = await signed({ form: v1Post("HmacSHA1") });
    expect(await outcome({ ...form, body: Buffer.alloc(1_048_577, "x") })).toMatch(
      /^RequestSizeLimitExceeded: .*1048576/,
    );
    const json = await signed();
    expect(await outcome({ ...json, body: Buffer.alloc(10_485_760, " ") })).toMatch(/^AuthFailure/);
    expect(await outcome({ ...json, body: Buffer.alloc(10_485_761, " ") })).toMatch(
      /^RequestSizeLimitExceeded/,
    );
    expect(await outcome({ ...json, body: undefined })).toMatch(/^RequestSizeLimitExceeded/);
  });
});

describe("action and version", () => {
  test("an action that there is not", async () => {
    const { outcome } = echoMock();
    expect(await outcome(await signed({ as: { action: "DismissRom" } }))).toBe(
      'InvalidAction: trtc 2019-07-22 has no action "DismissRom", did you mean "DismissRoom"?',
    );
    expect(await outcome(await signed({ as: { action: "constructor" } }))).toMatch(
      /^InvalidAction/,
    );
    expect(await outcome(await signed({ as: { action: "x".repeat(5000) } }))).toMatch(
      /^InvalidAction/,
    );
  });

  test("one that was switched off", async () => {
    const retired = [...trtc.actions.values()].find((action: Action) => action.retired)!;
    expect(await echoMock().outcome(await signed({}, retired))).toMatch(/^ActionOffline/);
  });

  test("another version", async () => {
    expect(await echoMock().outcome(await signed({ as: { version: "2017-03-12" } }))).toBe(
      'NoSuchVersion: X-TC-Version must be 2019-07-22 for trtc; it is "2017-03-12"',
    );
  });

  test("of two versions of a service each has its own actions", async () => {
    const older: Model = {
      ...trtc,
      service: "trtc-2018",
      version: "2018-01-01",
      actions: new Map([["RemoveUser", trtc.actions.get("RemoveUser")!]]),
    };
    const { outcome, seen } = echoMock({ models: [trtc, older] });
    const remove = trtc.actions.get("RemoveUser")!;
    expect(await outcome(await signed({ as: { version: "2018-01-01" } }, remove))).toBe("ok");
    expect(seen[0]!.model).toBe(older);
    expect(await outcome(await signed({ as: { version: "2018-01-01" } }))).toMatch(
      /^InvalidAction: trtc 2018-01-01 has no action "DismissRoom"/,
    );
    expect(await outcome(await signed())).toBe("ok");
  });
});

describe("the region", () => {
  test("is one that the action allows", async () => {
    const { outcome, seen } = echoMock();
    expect(await outcome(await signed({ region: "ap-beijing" }))).toBe("ok");
    expect(seen[0]!.region).toBe("ap-beijing");
    expect(await outcome(await signed({ region: "ap-tokyo" }))).toMatch(
      /^UnsupportedRegion: DismissRoom is not offered in "ap-tokyo"; regions: ap-beijing, ap-guangzhou/,
    );
  });

  test("is passed over by actions that have none", async () => {
    const lcic = models.get("lcic")!;
    const free = inForce(lcic).find(({ region }) => region.use === "unused")!;
    const { outcome, seen } = echoMock();
    expect(await outcome(await signedRequest(lcic, free, {}, { region: "nowhere" }))).toBe("ok");
    expect(seen[0]!.region).toBeUndefined();
  });

  test("of finance is only at its own host", async () => {
    const finance = { region: "ap-shanghai-fsi", host: "trtc.ap-shanghai-fsi.tencentcloudapi.com" };
    const model: Model = {
      ...trtc,
      financeEndpoints: [finance],
      actions: new Map([["DismissRoom", { ...dismissRoom, region: { use: "required" } }]]),
    };
    const { outcome } = echoMock({ models: [model] });
    const region = finance.region;
    expect(await outcome(await signed({ region, host: finance.host }))).toBe("ok");
    expect(await outcome(await signed({ region, host: "127.0.0.1:1" }))).toBe("ok");
    expect(await outcome(await signed({ region }))).toMatch(
      /^UnsupportedRegion: .*send it to trtc\.ap-shanghai-fsi/,
    );
  });
});

test("the order of the checks is the service's", async () => {
  // Each request has the fault of its line and all those below.
  const { outcome } = echoMock({ rates: true });
  const old = { now: 0 };
  const stranger = { secretId: "AKIDnobody", secretKey: "another" };
  const wrong = { secretId: "AKIDspecpressMock", secretKey: "another" };
  const bad = { action: "Nope", version: "2000-01-01" };
  const region = "nowhere";
  const steps: readonly [string, SigningOptions][] = [
    ["AuthFailure.SignatureExpire", { ...old, credentials: stranger, as: bad, region }],
    ["AuthFailure.SecretIdNotFound", { credentials: stranger, as: bad, region }],
    ["AuthFailure.SignatureFailure", { credentials: wrong, as: bad, region }],
    [
      "AuthFailure.TokenFailure",
      { credentials: { ...wrong, secretKey: "specpress-mock-key", token: "t" }, as: bad, region },
    ],
    ["InvalidAction", { as: bad, region }],
    ["NoSuchVersion", { as: { version: "2000-01-01" }, region }],
    ["UnsupportedRegion", { region }],
  ];
  for (const [code, options] of steps) {
    expect((await outcome(await signed(options))).split(":")[0]).toBe(code);
  }
});

// Laws: whatever the input, a server that goes by the documents finds the signature right and the
// parameters complete, and a second implementation sends the same bytes.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { RequestForm } from "../../../runtime/src/forms/request-form.js";
import { tc3Get } from "../../../runtime/src/forms/tc3-get.js";
import { tc3Json } from "../../../runtime/src/forms/tc3-json.js";
import { multipartForm, tc3Multipart } from "../../../runtime/src/forms/tc3-multipart.js";
import { v1Get, v1Post } from "../../../runtime/src/forms/v1.js";
import {
  encodedForm,
  flattened,
  multipart,
  tc3Stages,
  v1Stages,
} from "../signing/reference-signer.js";
import { callWith, contextWith, keys } from "./sample-call.js";

// Any code point, those beyond U+FFFF and control characters included.
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."&=+ %/?#\"'()*!~._-\r\n\0"), maxLength: 6 }),
);
const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("Limit", "Ids", "Id", "ids", "SdkAppId", "A_b") },
  { weight: 1, arbitrary: text },
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 12 }),
    fc.dictionary(name, tie("value"), { maxKeys: 4 }),
    fc.dictionary(name, fc.constant(undefined), { maxKeys: 2 }),
  ),
}));
const input = fc.dictionary(name, value, { maxKeys: 5 });

const context = fc.record({
  host: fc.constantFrom("trtc.tencentcloudapi.com", "127.0.0.1:8080", "[::1]:443", "a.example:80"),
  timestamp: fc.integer({ min: 0, max: 4_102_444_800 }),
  language: fc.constantFrom(undefined, "zh-CN", "en-US"),
});
const region = fc.constantFrom(undefined, "ap-guangzhou");
const token = fc.constantFrom(undefined, "to+ken/==");

async function send(
  form: RequestForm,
  call: ReturnType<typeof callWith>,
  change: Parameters<typeof contextWith>[0] & { readonly token?: string | undefined },
) {
  const { token: given, ...rest } = change;
  const credentials = { ...keys, ...(given === undefined ? {} : { token: given }) };
  return form(call)(contextWith({ ...rest, credentials }));
}

test("TC3 with JSON", async () => {
  const law = fc.asyncProperty(input, context, region, token, async (data, about, where, pass) => {
    const request = await send(tc3Json, callWith(data, where), { ...about, token: pass });
    const { authorization } = tc3Stages(request, keys);
    expect(request).toEqual({
      method: "POST",
      path: "/",
      body: JSON.stringify(data),
      headers: {
        "Content-Type": "application/json",
        Host: about.host,
        Authorization: authorization,
        "X-TC-Action": "DismissRoom",
        "X-TC-Version": "2019-07-22",
        "X-TC-Timestamp": String(about.timestamp),
        ...(where === undefined ? {} : { "X-TC-Region": where }),
        ...(pass === undefined ? {} : { "X-TC-Token": pass }),
        ...(about.language === undefined ? {} : { "X-TC-Language": about.language }),
      },
    });
  });
  await fc.assert(law, { numRuns: 300 });
});

test("TC3 with a query", async () => {
  const law = fc.asyncProperty(input, context, async (data, about) => {
    const request = await send(tc3Get, callWith(data), about);
    const query = encodedForm(flattened(data));
    expect(request).toMatchObject({ method: "GET", path: query ? `/?${query}` : "/", body: "" });
    // As a URL is what goes over the wire: it must survive being parsed.
    expect(new URL(request.path, "https://a").href).toBe(`https://a${request.path}`);
    expect([...new URL(request.path, "https://a").searchParams]).toEqual(flattened(data));
    expect(request.headers["Authorization"]).toBe(tc3Stages(request, keys).authorization);
  });
  await fc.assert(law, { numRuns: 300 });
});

test("TC3 with multipart/form-data", async () => {
  const bytes = fc.uint8Array({ maxLength: 40 });
  const parts = fc.dictionary(name, fc.oneof(value, bytes), { maxKeys: 5 });
  const law = fc.asyncProperty(parts, context, fc.uuid(), async (data, about, boundary) => {
    const request = await send((form) => multipartForm(form, boundary), callWith(data), about);
    expect(Buffer.from(request.body).equals(multipart(data, boundary))).toBe(true);
    expect(request.headers["Authorization"]).toBe(tc3Stages(request, keys).authorization);
  });
  await fc.assert(law, { numRuns: 300 });
});

test("another reader of multipart/form-data finds the same parts", async () => {
  const named = fc.string({ unit: "binary", minLength: 1, maxLength: 8 });
  const parts = fc.dictionary(named, fc.oneof(text, fc.integer(), fc.boolean()), {
    minKeys: 1,
    maxKeys: 4,
  });
  const law = fc.asyncProperty(parts, async (data) => {
    const { body, headers } = await send(tc3Multipart, callWith(data), {});
    const read = await new Response(body, { headers: { ...headers } }).formData();
    expect([...read]).toEqual(Object.entries(data).map(([key, one]) => [key, String(one)]));
  });
  await fc.assert(law, { numRuns: 200 });
});

const algorithm = fc.constantFrom("HmacSHA1" as const, "HmacSHA256" as const);

test("version 1, in a query or a form", async () => {
  const nonce = fc.integer({ min: 1, max: 2 ** 31 - 1 });
  const law = fc.asyncProperty(
    fc.record({ data: input, about: context, where: region, pass: token, hash: algorithm, nonce }),
    async ({ data, about, where, pass, hash, nonce: once }) => {
      for (const make of [v1Get, v1Post]) {
        const change = { ...about, token: pass };
        const request = await send(
          make(hash, () => once),
          callWith(data, where),
          change,
        );
        const { pairs, signature, claimed } = v1Stages(request, keys);
        expect(claimed).toBe(signature);
        const wanted = [
          ...flattened(data),
          ["Action", "DismissRoom"],
          ["Version", "2019-07-22"],
          ["SecretId", keys.secretId],
          ["SignatureMethod", hash],
          ["Timestamp", String(about.timestamp)],
          ["Nonce", String(once)],
          ["Signature", signature],
        ];
        if (where !== undefined) wanted.push(["Region", where]);
        if (pass !== undefined) wanted.push(["Token", pass]);
        if (about.language !== undefined) wanted.push(["Language", about.language]);
        expect(pairs.map(String).sort()).toEqual(wanted.map(String).sort());
        expect(request.headers).toEqual({
          "Content-Type": "application/x-www-form-urlencoded",
          Host: about.host,
        });
        const [sent, empty] =
          make === v1Get
            ? [request.path.slice(2), request.body]
            : [request.body, request.path.slice(1)];
        expect(sent).toBe(encodedForm(pairs));
        expect(empty).toBe("");
      }
    },
  );
  await fc.assert(law, { numRuns: 200 });
});

test("one form of version 1 serves callers with different keys", async () => {
  const form = v1Post("HmacSHA256");
  for (const secretKey of ["one", "two", "two", "one"]) {
    const credentials = { ...keys, secretKey };
    const request = await form(callWith({ A: 1 }))(contextWith({ credentials }));
    const { signature, claimed } = v1Stages(request, credentials);
    expect(claimed).toBe(signature);
  }
});

test("version 1 signs the same whatever the order of the keys", async () => {
  const law = fc.asyncProperty(input, algorithm, async (data, hash) => {
    const turned = (one: unknown): unknown =>
      typeof one !== "object" || one === null
        ? one
        : Array.isArray(one)
          ? one.map(turned)
          : Object.fromEntries(
              Object.entries(one)
                .reverse()
                .map(([k, v]) => [k, turned(v)]),
            );
    const form = v1Post(hash, () => 7);
    const [first, second] = await Promise.all(
      [data, turned(data)].map((one) => send(form, callWith(one), {})),
    );
    const signatures = [first, second].map((request) => v1Stages(request!, keys).signature);
    expect(signatures[0]).toBe(signatures[1]);
  });
  await fc.assert(law, { numRuns: 100 });
});

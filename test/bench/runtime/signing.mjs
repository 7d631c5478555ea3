import { createRequire } from "node:module";
import { join } from "node:path";
import { SigningKeyCache, tc3Json, v1Get, v1Post } from "@specpress/runtime";
import { nodeDigest } from "@specpress/runtime/node";
import { dismissRoom } from "@specpress/trtc/actions";
import { median, table } from "../measure.mjs";
import { credentials, input, region } from "./clients.mjs";

const host = "trtc.tencentcloudapi.com";
const call = { service: "trtc", action: "DismissRoom", region };
const large = {
  SdkAppId: 1400000001,
  Users: Array.from({ length: 85 }, (_, i) => ({ UserId: `user-${i}`, Note: "x".repeat(66) })),
};
const list = {
  Filters: Array.from({ length: 100 }, (_, i) => ({
    Name: `name-${i}`,
    Values: ["a", "b", `${i}`],
  })),
};
// A structure in a structure, and so on.
const deep = Array.from({ length: 100 }).reduce(
  (inner) => ({ A: 1, B: "b", C: 2, Inner: inner }),
  {},
);
// 114 bytes, as in the documents' sample.
const small = { ...input, Note: "x".repeat(114 - JSON.stringify({ ...input, Note: "" }).length) };

/**
 * Signatures per second, the request put into its form included, without sending anything. The
 * incumbent writes the JSON to sign it and once more to send it; ours is written once, so that a
 * signature alone finds it there.
 */
export async function benchSigning(incumbent) {
  const require = createRequire(join(incumbent, "package.json"));
  const sdk = (file) => require(`tencentcloud-sdk-nodejs/tencentcloud/common/${file}`);
  const { default: Sign } = sdk("sign");
  const { AbstractClient } = sdk("abstract_client");
  const ours = (form, body) => {
    const context = () => ({
      host,
      timestamp: Math.floor(Date.now() / 1000),
      credentials,
      language: undefined,
      digest: nodeDigest,
      keys,
    });
    const keys = new SigningKeyCache(nodeDigest);
    const put = () => form({ call, action: dismissRoom, input: body });
    const written = put();
    return { signed: () => put()(context()), alone: () => written(context()) };
  };
  const theirsTc3 = (body) => () =>
    Sign.sign3({
      method: "POST",
      url: `https://${host}/`,
      payload: body,
      timestamp: Math.round(Date.now() / 1000),
      service: "trtc",
      ...credentials,
      headers: { "Content-Type": "application/json" },
    });
  const client = new AbstractClient(host, "2019-07-22", {
    credential: credentials,
    region,
    profile: { signMethod: "HmacSHA1", httpProfile: { reqMethod: "GET" } },
  });
  const theirsV1 = (body) => () => client.formatRequestData("DismissRoom", client.mergeData(body));
  const cases = {
    "TC3, 114 bytes": [ours(tc3Json, small).signed, theirsTc3(small)],
    "TC3, 114 bytes, signature alone": [ours(tc3Json, small).alone, theirsTc3(small)],
    "TC3, 8.5 KB": [ours(tc3Json, large).signed, theirsTc3(large)],
    "TC3, 8.5 KB, signature alone": [ours(tc3Json, large).alone, theirsTc3(large)],
    "version 1, 100 structures in a list": [ours(v1Get("HmacSHA1"), list).signed, theirsV1(list)],
    "version 1, 100 structures in each other": [
      ours(v1Post("HmacSHA1"), deep).signed,
      theirsV1(deep),
    ],
  };
  const rows = [["signatures per second", "specpress", "incumbent", "ratio"]];
  for (const [name, [our, their]] of Object.entries(cases)) {
    const rates = [[], []];
    for (let turn = 0; turn < 6; turn++) {
      for (const [index, sign] of [our, their].entries()) {
        const rate = await perSecond(sign);
        if (turn > 0) rates[index].push(rate);
      }
    }
    const [a, b] = rates.map(median);
    const count = (rate) => Math.round(rate).toLocaleString("en");
    rows.push([name, count(a), count(b), `${(a / b).toFixed(1)}x`]);
  }
  table("signing", rows);
}

async function perSecond(sign, milliseconds = 250) {
  let count = 0;
  const start = performance.now();
  while (performance.now() < start + milliseconds) {
    for (let i = 0; i < 20; i++) await sign();
    count += 20;
  }
  return (count / (performance.now() - start)) * 1000;
}

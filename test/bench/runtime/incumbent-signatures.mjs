import { Agent, createServer } from "node:http";
import { once } from "node:events";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import * as fc from "fast-check";
import { table } from "../measure.mjs";
import { root } from "../model.mjs";
import { scratch } from "../scratch.mjs";
import { KNOWN_FAULTS, requestsOf } from "./incumbent-requests.mjs";

const host = "trtc.tencentcloudapi.com";
const keys = { secretId: "AKIDexample", secretKey: "exampleSecret", service: "trtc" };
const runs = 1000;

/**
 * Has the official SDK send thousands of random requests to a server of ours, and sends each of
 * them our way: the same bytes must come out wherever the SDK signs what it sends. Ends with an
 * error where they do not.
 */
export async function checkSignatures() {
  const folder = scratch("incumbent", ["tencentcloud-sdk-nodejs@4.1.313"]);
  const code = await sources();
  const wire = await captureServer();
  try {
    const rows = [["random requests", "sent", "same signature", "other escapes"]];
    for (const form of ["tc3Json", "tc3Get", "tc3Multipart", "v1Get", "v1Post"]) {
      const seen = { sent: 0, same: 0, escapes: 0 };
      for (const input of fc.sample(requestsOf(form), { numRuns: runs, seed: 5 })) {
        const theirs = await sdkRequest(folder, wire, { form, input });
        const ours = await ourRequest(code, { form, input }, theirs);
        compare(code, { form, input, theirs, ours }, seen);
      }
      rows.push([form, ...Object.values(seen).map(String)]);
    }
    table("signatures, beside the official SDK", rows);
    const faults = [["where the SDK signs something else than it sends", "SDK", "specpress"]];
    for (const [name, fault] of Object.entries(KNOWN_FAULTS)) {
      const theirs = await sdkRequest(folder, wire, fault);
      const ours = await ourRequest(code, fault, theirs).catch(() => undefined);
      if (ours !== undefined && !isRight(code, ours)) throw new Error(`${name}: we are wrong`);
      const word = isRight(code, theirs) ? "right" : "wrong";
      faults.push([name, word, ours === undefined ? "refuses" : "right"]);
    }
    table("known faults", faults);
  } finally {
    wire.close();
  }
}

function compare(code, { form, input, theirs, ours }, seen) {
  seen.sent++;
  const fail = (what) => {
    throw new Error(`${form}: ${what}\n${JSON.stringify({ input, theirs, ours }, null, 2)}`);
  };
  if (!isRight(code, ours)) fail("our signature does not fit what we send");
  if (!isRight(code, theirs)) fail("the SDK signs something else than it sends");
  const [a, b] = [theirs, ours].map((request) => meaning(form, request));
  if (a !== b) fail("different requests");
  if (signatureOf(theirs) === signatureOf(ours)) seen.same++;
  else if (form === "tc3Json" || form === "tc3Get") seen.escapes++;
  else fail("different signatures");
}

/** What a request says, however it escapes it: \\u00ad in JSON, ! and ( in a query. */
function meaning(form, { path, body }) {
  if (form === "tc3Json") return JSON.stringify(JSON.parse(body.toString()));
  if (form === "tc3Multipart") return body.toString("latin1");
  const pairs = (form.endsWith("Get") ? path.slice(2) : body.toString()).split("&");
  return pairs.map(decodeURIComponent).sort().join("\n");
}

function signatureOf({ headers, path, body }) {
  if (headers.authorization !== undefined) return headers.authorization;
  return new URLSearchParams(body.length > 0 ? body.toString() : path.slice(2)).get("Signature");
}

/** Whether a request's signature fits it, by an implementation written from the documents. */
function isRight({ tc3Stages, v1Stages }, request) {
  if (request.headers.authorization !== undefined) {
    return request.headers.authorization === tc3Stages(request, keys).authorization;
  }
  const { signature, claimed } = v1Stages(request, keys);
  return signature === claimed;
}

/** The runtime's forms, with what only tests may reach, and the second implementation. */
async function sources() {
  const files = {
    "runtime/src/forms/tc3-get.js": "tc3Get",
    "runtime/src/forms/tc3-json.js": "tc3Json",
    "runtime/src/forms/tc3-multipart.js": "multipartForm",
    "runtime/src/forms/v1.js": "v1Get, v1Post",
    "runtime/src/signing/node-digest.js": "nodeDigest",
    "runtime/src/signing/signing-key-cache.js": "SigningKeyCache",
    "test/runtime/signing/reference-signer.js": "tc3Stages, v1Stages",
  };
  const exports = Object.entries(files).map(
    ([file, names]) => `export {${names}} from "./${file}";`,
  );
  const { outputFiles } = await build({
    stdin: { contents: exports.join("\n"), resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** A server that keeps the latest request, and an agent that leads every request to it. */
async function captureServer() {
  let latest;
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url: path, headers } = request;
      latest = { method, path, headers, body: Buffer.concat(chunks).toString("latin1") };
      response.end('{"Response":{"RequestId":"1"}}');
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  const agent = new Agent({ keepAlive: true });
  agent.createConnection = () => connect({ port, host: "127.0.0.1", noDelay: true });
  return {
    agent,
    port,
    take: () => ({ ...latest, body: Buffer.from(latest.body, "latin1") }),
    close: () => {
      agent.destroy();
      server.close();
    },
  };
}

async function sdkRequest(folder, wire, { form, input, endpoint = host, headers }) {
  const require = createRequire(join(folder, "package.json"));
  const { AbstractClient } = require("tencentcloud-sdk-nodejs/tencentcloud/common/abstract_client");
  const client = new AbstractClient(endpoint, "2019-07-22", {
    credential: keys,
    region: "ap-guangzhou",
    profile: {
      signMethod: form.startsWith("v1") ? "HmacSHA256" : "TC3-HMAC-SHA256",
      httpProfile: {
        protocol: "http://",
        reqMethod: form.endsWith("Get") ? "GET" : "POST",
        agent: wire.agent,
      },
    },
  });
  const options = { multipart: form === "tc3Multipart", ...(headers && { headers }) };
  await client.request("DismissRoom", input, options);
  return wire.take();
}

/** The same call by our form, at the time, with the nonce and the boundary that the SDK took. */
async function ourRequest(code, { form, input }, theirs) {
  const sent = form === "v1Post" ? theirs.body.toString() : theirs.path.slice(2);
  const parameters = new URLSearchParams(sent);
  const nonce = () => parameters.get("Nonce");
  const boundary = /boundary=(.*)/.exec(theirs.headers["content-type"])?.[1];
  const forms = {
    tc3Json: code.tc3Json,
    tc3Get: code.tc3Get,
    tc3Multipart: (call) => code.multipartForm(call, boundary),
    v1Get: code.v1Get("HmacSHA256", nonce),
    v1Post: code.v1Post("HmacSHA256", nonce),
  };
  const service = { name: keys.service, version: "2019-07-22", endpoint: host };
  const sign = forms[form]({
    call: { service: keys.service, action: "DismissRoom", region: "ap-guangzhou" },
    action: { service, name: "DismissRoom", region: "optional", check: () => [] },
    // With version 1 the SDK adds a parameter that says which SDK it is.
    input: form.startsWith("v1")
      ? { ...input, RequestClient: parameters.get("RequestClient") }
      : input,
  });
  const { method, path, headers, body } = await sign({
    host: theirs.headers.host,
    timestamp: Number(theirs.headers["x-tc-timestamp"] ?? parameters.get("Timestamp")),
    credentials: keys,
    language: undefined,
    digest: code.nodeDigest,
    keys: new code.SigningKeyCache(code.nodeDigest),
  });
  const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { method, path, headers: Object.fromEntries(lowered), body: Buffer.from(body) };
}

import { readdirSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FormVector } from "../forms/form-vector.js";
import { findChromium, withPage } from "./chromium.js";
import { JudgingServer } from "./judging-server.js";
import type { ProgramResult } from "./platform-program.js";
import { bundleForWeb } from "./web-bundle.js";

const folder = new URL("../../vectors/forms/", import.meta.url);
const vectors = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as FormVector,
);
const program = `
  import { Client } from "../../../runtime/src/web.js";
  import { webDigest as digest } from "../../../runtime/src/signing/web-digest.js";
  import { runProgram } from "./platform-program.js";
  const vectors = ${JSON.stringify(vectors)};
  globalThis.result = runProgram({ Client, digest }, vectors, globalThis.location.origin);
`;

let server: JudgingServer;
let origin: string;
beforeEach(async () => {
  server = new JudgingServer();
  origin = await server.listen();
});
afterEach(() => server.close());

function expectRight(result: ProgramResult): void {
  expect(result.vectors).toEqual(vectors.map(({ sent }) => sent));
  const right = { RequestId: "1", Signed: true };
  expect(result.calls).toEqual({
    tc3Json: right,
    tc3Get: right,
    tc3Multipart: right,
    v1Get: right,
    v1Post: right,
  });
}

test("the portable entry asks the platform for no module, and Node's entry does", async () => {
  const ofNode = /\bnode:|getBuiltinModule|\brequire\b|\bBuffer\b/;
  const web = await bundleForWeb(`export * from "../../../runtime/src/web.js";`);
  expect(web.text).not.toMatch(ofNode);
  expect(web.files.filter((file) => /\/node-[\w-]+\.ts$/.test(file))).toEqual([]);
  const node = await bundleForWeb(`export * from "../../../runtime/src/index.js";`);
  expect(node.text).toMatch(ofNode);
});

// What browsers, Deno, Bun and workers have in common.
const WEB =
  "AbortController AbortSignal Blob DOMException Headers Request Response TextDecoder TextEncoder URL atob btoa clearTimeout crypto fetch performance setTimeout";
// A context's own would be no bytes to Node's crypto and Blob.
const SHARED = "ArrayBuffer Error Promise Uint8Array Uint32Array";

test("every form is right where there are the web's globals and no others", async () => {
  const names = `${WEB} ${SHARED}`.split(" ");
  const globals = Object.fromEntries(
    names.map((name) => [name, globalThis[name as keyof typeof globalThis] as unknown]),
  );
  const context = createContext({ ...globals, location: { origin } });
  runInContext((await bundleForWeb(program)).text, context);
  const { result } = context as { readonly result: Promise<ProgramResult> };
  expectRight(JSON.parse(JSON.stringify(await result)) as ProgramResult);
});

const chromium = findChromium();
if (chromium === undefined) {
  console.warn("No Chromium is installed: the tests in a browser are skipped.");
}

describe.skipIf(chromium === undefined)("in headless Chromium", () => {
  test("every form is right", async () => {
    const { text } = await bundleForWeb(`${program}
      const post = (result) => fetch("/result", { method: "POST", body: JSON.stringify(result) });
      globalThis.result.then(post, (error) => post({ error: String(error?.stack ?? error) }));
    `);
    server.pages.set("/page", {
      type: "text/html",
      text: `<script type="module" src="/program.js"></script>`,
    });
    server.pages.set("/program.js", { type: "text/javascript; charset=utf-8", text });
    server.pages.set("/favicon.ico", { type: "image/x-icon", text: "" });
    const result = await withPage(chromium!, `${origin}/page`, server.result);
    expectRight(JSON.parse(result) as ProgramResult);
  });
});

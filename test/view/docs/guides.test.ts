import { expect, test } from "vitest";
import * as runtime from "../../../runtime/src/index.js";
import { guideMarkdown } from "../../../generator/view/docs/guides/guide-markdown.js";
import { viewGuidePage } from "../../../generator/view/docs/guides/guide-page.js";
import { guidesFor } from "../../../generator/view/docs/guides/guides.js";
import { inlineHtml, inlineMarkdown } from "../../../generator/view/docs/guides/inline.js";
import { EXAMPLE, TC3, V1 } from "../../../generator/view/docs/guides/signing-example.js";
import { nodeDigest } from "../../../runtime/src/signing/node-digest.js";
import { platform } from "../../pipeline.js";

const guides = guidesFor(platform.value);

test("what the guide to version 3 shows is what the runtime makes", async () => {
  const { secretKey, host, service, timestamp, date, body } = EXAMPLE;
  const payloadHash = await nodeDigest.sha256Hex(body);
  expect(payloadHash).toBe(TC3.payloadHash);
  const headers = runtime.canonicalHeaders({ Host: host, "Content-Type": "application/json" });
  const request = runtime.canonicalRequest({ method: "POST", headers, payloadHash });
  const scope = { timestamp, date, service };
  const text = runtime.stringToSign(scope, await nodeDigest.sha256Hex(request));
  const key = await runtime.signingKey(nodeDigest, { secretKey, date, service });
  expect(Buffer.from(key).toString("hex")).toBe(TC3.signingKey);
  expect(await nodeDigest.hmac("sha256", key)(text, "hex")).toBe(TC3.signature);
  const shown = JSON.stringify(guides.find(({ file }) => file === "signing-v3"));
  for (const stage of [request, text]) expect(shown).toContain(JSON.stringify(stage).slice(1, -1));
});

test("what the guide to version 1 shows is what the runtime makes", async () => {
  const parameters = V1.query.split("&").map((one) => one.split("=") as [string, string]);
  const { host, secretKey } = EXAMPLE;
  const text = runtime.v1StringToSign({ method: "GET", host, parameters });
  expect(parameters.map(([name]) => name)).toEqual(parameters.map(([name]) => name).sort());
  expect(await nodeDigest.hmac("sha256", secretKey)(text, "base64")).toBe(V1.signature);
  expect(JSON.stringify(guides)).toContain(text);
});

test("a guide's text is marked up the same way on the page and in its twin", () => {
  const text = "Say `a < b` & see [this](guides/x.html).";
  expect(inlineHtml(text, "../")).toBe(
    'Say <code>a &lt; b</code> &amp; see <a href="../guides/x.html">this</a>.',
  );
  expect(inlineMarkdown(text, "../")).toBe("Say `a < b` & see [this](../guides/x.md).");
});

test("every section of a guide is in its contents, with an address of its own", () => {
  for (const guide of guides) {
    const { sections, frame } = viewGuidePage(guide, guides);
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(frame.contents.map(({ href }) => href)).toEqual(ids.map((id) => `#${id}`));
    for (const { title } of guide.sections)
      expect(guideMarkdown(guide, "../")).toContain(`\n## ${title}\n`);
  }
});

test("guides follow one another", () => {
  const links = guides.map((guide) => {
    const { previous, next } = viewGuidePage(guide, guides).frame;
    return [previous[0]?.href, next[0]?.href];
  });
  expect(links[0]).toEqual([undefined, `${guides[1]!.file}.html`]);
  expect(links.at(-1)).toEqual([`${guides.at(-2)!.file}.html`, undefined]);
});

import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FormVector } from "../runtime/forms/form-vector.js";
import { typed } from "../site/typed-vector.js";
import { chromium, fileUrl, launch, watchedPage, type Watched } from "./site-browser.js";

const folder = new URL("../vectors/forms/", import.meta.url);
const vectors = readdirSync(folder)
  .map(
    (file) =>
      [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as FormVector] as const,
  )
  // Bytes cannot be typed.
  .filter(([, { form }]) => form !== "tc3Multipart");

const STAGES = {
  payloadHash: "payload-hash",
  canonicalRequest: "canonical-request",
  stringToSign: "string-to-sign",
  signature: "signature",
} as const;

describe.skipIf(chromium === undefined)("in headless Chromium", () => {
  let browser: Browser;
  let watched: Watched;
  beforeAll(async () => {
    browser = await launch();
    watched = await watchedPage(browser);
  });
  afterAll(() => browser.close());

  test.each(vectors)("%s is signed in the page as the vector says", async (_, vector) => {
    const { page, complaints, requests } = watched;
    const guide = vector.form.startsWith("v1") ? "signing-v1" : "signing-v3";
    await page.goto(fileUrl(`guides/${guide}.html`));
    await page.locator('[data-stage="request"]').waitFor();
    const before = requests.length;
    for (const [name, value] of Object.entries(typed(vector))) {
      const input = page.locator(`.signer [name="${name}"]`);
      if (name === "form") await input.selectOption(value);
      else if (await input.count()) await input.fill(value);
    }
    const stage = (id: string): Promise<string | null> =>
      page.locator(`[data-stage="${id}"] code`).last().textContent();
    await expect.poll(() => stage("signature")).toBe(vector.stages["signature"]);
    for (const [name, id] of Object.entries(STAGES)) {
      if (vector.stages[name] !== undefined)
        expect(await stage(id), name).toBe(vector.stages[name]);
    }
    const { method, path, headers, body } = vector.sent;
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    expect(await stage("request")).toBe(
      [`${method} ${path} HTTP/1.1`, ...lines, "", body].join("\n"),
    );
    expect(await page.locator("[data-signer]").innerText()).toContain("Nothing is sent");
    expect(await page.locator("[data-signer] .outcome").innerText()).not.toContain(
      vector.secretKey,
    );
    expect(requests.length, "nothing is sent").toBe(before);
    expect(complaints).toEqual([]);
  });

  test("what cannot be signed is said, and signs again when it can", async () => {
    const { page, complaints } = watched;
    await page.goto(fileUrl("guides/signing-v3.html"));
    await page.locator('[data-stage="request"]').waitFor();
    await page.locator('.signer [name="timestamp"]').fill("soon");
    await expect
      .poll(() => page.locator(".signer .problem").textContent())
      .toBe("Timestamp must be a whole number");
    expect(await page.locator("[data-stage]").count()).toBe(0);
    await page.getByText("Timestamp of now").click();
    await page.locator('[data-stage="signature"]').waitFor();
    expect(complaints).toEqual([]);
  });
});

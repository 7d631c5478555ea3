import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, fileUrl, launch, watchedPage } from "./site-browser.js";
import { KINDS, siteFiles } from "./site-files.js";
import { serveSite, type SiteServer } from "./site-server.js";

describe.skipIf(chromium === undefined)("in headless Chromium", () => {
  let browser: Browser;
  let server: SiteServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), serveSite()]);
  });
  afterAll(async () => {
    server.close();
    await browser.close();
  });

  test("every page loads without a complaint, and asks nobody else for anything", async () => {
    const pages = siteFiles(".html");
    expect(pages.length).toBeGreaterThan(400);
    const waiting = [...pages];
    const work = async (): Promise<readonly string[]> => {
      const { page, complaints, requests } = await watchedPage(browser);
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        await page.goto(server.url + path, { waitUntil: "load" });
        const scripted = await page.evaluate<string>("document.documentElement.className");
        if (!scripted.includes("scripted")) complaints.push(`${path}: its script did not run`);
      }
      complaints.push(...requests.filter((url) => !url.startsWith(server.url)));
      return complaints;
    };
    const complaints = await Promise.all([work(), work(), work()]);
    expect(complaints.flat()).toEqual([]);
  });

  test.each(Object.entries(KINDS))("%s: opened from a disk", async (_, path) => {
    const { page, complaints, requests } = await watchedPage(browser);
    await page.goto(fileUrl(path));
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("html.scripted").count()).toBe(1);
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(fileUrl("")))).toEqual([]);
    await page.context().close();
  });

  test.each(Object.entries(KINDS))("%s: readable without JavaScript", async (_, path) => {
    const { page, complaints } = await watchedPage(browser, { javaScriptEnabled: false });
    await page.goto(server.url + path);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(150);
    // Nothing is offered that only a script could do.
    for (const hook of [
      "[data-search]",
      "button",
      "[data-request-form]",
      "[data-compare]",
      "[data-signer]",
      "select",
    ])
      for (const one of await page.locator(hook).all())
        expect(await one.isVisible(), hook).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("without JavaScript structures unfold, samples change and the menu opens", async () => {
    const { page } = await watchedPage(browser, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    await page.goto(server.url + KINDS["action"]!);
    const structure = page.locator("#request details.structure").first();
    const member = structure.locator("dl.fields").first();
    expect(await member.isVisible()).toBe(false);
    await structure.locator("summary").first().click();
    expect(await member.isVisible()).toBe(true);
    const example = page.locator(".example").first();
    expect(await example.locator('.panel[data-language="curl"]').isVisible()).toBe(false);
    await example.getByText("curl", { exact: true }).click();
    expect(await example.locator('.panel[data-language="curl"]').isVisible()).toBe(true);
    expect(await page.locator("#menu").isVisible()).toBe(false);
    await page.locator(".menu-open").click();
    expect(await page.locator("#menu").isVisible()).toBe(true);
    await page.context().close();
  });
});

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, fileUrl, launch, watchedPage } from "./site-browser.js";
import { KINDS, siteFiles } from "./site-files.js";
import { serveSite, type SiteServer } from "./site-server.js";

/** What only a script can do. */
const OFFERS =
  "button, select, [data-search], [data-request-form], [data-compare], [data-signer], .release-filter";

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
      const viewport = { width: 400, height: 300 };
      const { page, complaints, requests } = await watchedPage(browser, { viewport });
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        // Deferred scripts have run by then.
        await page.goto(server.url + path, { waitUntil: "domcontentloaded" });
        if (!(await page.evaluate<boolean>("document.documentElement.matches('.scripted')")))
          complaints.push(`${path}: its script did not run`);
      }
      return [...complaints, ...requests.filter((url) => !url.startsWith(server.url))];
    };
    const complaints = await Promise.all([work(), work()]);
    expect(complaints.flat()).toEqual([]);
  }, 300_000);

  test("every kind of page works from a disk", async () => {
    const { page, complaints, requests } = await watchedPage(browser);
    for (const path of Object.values(KINDS)) {
      await page.goto(fileUrl(path));
      expect(await page.locator("h1").count(), path).toBe(1);
      expect(await page.locator("html.scripted").count(), path).toBe(1);
      if (path.endsWith("compare.html")) await page.locator(".compared .verdict").waitFor();
      if (path.includes("signing")) await page.locator('[data-stage="request"]').waitFor();
    }
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(fileUrl("")))).toEqual([]);
    await page.context().close();
  });

  test("every kind of page is readable without JavaScript, and offers nothing that needs it", async () => {
    const { page, complaints } = await watchedPage(browser, { javaScriptEnabled: false });
    for (const path of Object.values(KINDS)) {
      await page.goto(server.url + path);
      expect(await page.locator("h1").isVisible(), path).toBe(true);
      expect((await page.locator("main").innerText()).length, path).toBeGreaterThan(150);
      const offered = await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll(${JSON.stringify(OFFERS)})]
          .filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 200))`,
      );
      expect(offered, path).toEqual([]);
    }
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

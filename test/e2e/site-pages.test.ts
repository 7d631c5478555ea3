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
    const { page, complaints, requests } = await watchedPage(browser);
    await page.goto(server.blank);
    const addresses = pages.map((path) => server.url + path);
    const scripted = await page.evaluate<readonly string[]>(loadAll(addresses));
    expect(complaints).toEqual([]);
    expect([...scripted].sort()).toEqual([...addresses].sort());
    const elsewhere = requests.filter((url) => !url.startsWith(server.url) && url !== server.blank);
    expect(elsewhere.filter((url) => !url.startsWith("data:"))).toEqual([]);
    await page.context().close();
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

/**
 * Loads pages in frames, some at a time, and gives the addresses of those whose script ran. To go to
 * each in turn would take most of its time between them.
 */
function loadAll(addresses: readonly string[]): string {
  return `(async () => {
    const waiting = ${JSON.stringify(addresses)};
    const scripted = [];
    const work = async () => {
      for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        const frame = document.createElement("iframe");
        frame.width = 400;
        frame.height = 300;
        frame.src = address;
        const loaded = new Promise((resolve) => (frame.onload = resolve));
        document.body.append(frame);
        await loaded;
        if (frame.contentDocument.documentElement.matches(".scripted")) scripted.push(address);
        frame.remove();
      }
    };
    await Promise.all(Array.from({ length: 6 }, work));
    return scripted;
  })()`;
}

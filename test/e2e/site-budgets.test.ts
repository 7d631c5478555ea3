import { statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, launch, watchedPage } from "./site-browser.js";
import { KINDS, SITE, siteFile, siteFiles } from "./site-files.js";
import { serveSite, type SiteServer } from "./site-server.js";

const KB = 1000;

test("the largest page is under 200 KB gzipped", () => {
  const sizes = siteFiles(".html").map((path) => [path, gzipSync(siteFile(path)).length] as const);
  expect(sizes.filter(([, size]) => size > 200 * KB)).toEqual([]);
});

test("the index of the search is under 300 KB gzipped", () => {
  const index = siteFiles(".js").filter((path) => /^data\/(.*\/)?search\.js$/.test(path));
  expect(index.length).toBe(5);
  const size = index.reduce((sum, path) => sum + gzipSync(siteFile(path)).length, 0);
  expect(size).toBeLessThan(300 * KB);
});

test("the whole site is at most 25 MB", () => {
  const size = siteFiles("").reduce((sum, path) => {
    const file = statSync(join(SITE, path));
    return sum + (file.isFile() ? file.size : 0);
  }, 0);
  expect(size).toBeLessThan(25_000 * KB);
});

test("no page waits for a script before it shows", () => {
  for (const path of siteFiles(".html")) {
    const scripts = siteFile(path).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, path).toBe(1);
    expect(scripts[0], path).toMatch(/ defer>$/);
  }
});

describe.skipIf(chromium === undefined)("in headless Chromium", () => {
  let browser: Browser;
  let server: SiteServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), serveSite("/")]);
  });
  afterAll(async () => {
    server.close();
    await browser.close();
  });

  test.each(Object.entries(KINDS))("%s: little is loaded", async (_, path) => {
    const { page, requests } = await watchedPage(browser);
    await page.goto(server.url + path, { waitUntil: "load" });
    const sizes = (scripts: readonly string[]): number =>
      scripts.reduce((sum, url) => sum + siteFile(url.slice(server.url.length)).length, 0);
    const scripts = (): readonly string[] => requests.filter((url) => url.endsWith(".js"));
    expect(sizes(scripts()), "up to the first picture").toBeLessThan(15 * KB);
    await page.waitForLoadState("networkidle");
    const own = scripts().filter((url) => url.includes("/assets/"));
    const zipped = own.reduce(
      (sum, url) => sum + gzipSync(siteFile(url.slice(server.url.length))).length,
      0,
    );
    expect(zipped, "with what the page loads by itself, gzipped").toBeLessThan(60 * KB);
    await page.context().close();
  });
});

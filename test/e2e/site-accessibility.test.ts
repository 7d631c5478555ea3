import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, fileUrl, launch, watchedPage } from "./site-browser.js";
import { KINDS } from "./site-files.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds on a page as it stands. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = (await page.evaluate("axe.run()")) as { violations: readonly Finding[] };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** Parts of pages that are only there when asked for, and how to ask. */
const PARTS: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  [
    "search",
    KINDS["home"]!,
    async (page) => {
      await page.keyboard.press("/");
      await page.locator("dialog.search input").fill("room");
      await page.locator("dialog.search .results li").first().waitFor();
    },
  ],
  [
    "the list of keys",
    KINDS["home"]!,
    async (page) => {
      await page.keyboard.press("?");
      await page.locator("dialog.help").waitFor();
    },
  ],
  [
    "a request form",
    KINDS["action"]!,
    async (page) => {
      await page.locator(".open-form").click();
      await page.locator(".request-form details summary").first().click();
      await page.locator(".request-form .members").first().waitFor();
    },
  ],
  ["a comparison", KINDS["compare"]!, (page) => page.locator(".compared li").first().waitFor()],
  ["a signer", KINDS["signing v3"]!, (page) => page.locator('[data-stage="request"]').waitFor()],
];

describe.skipIf(chromium === undefined)("in headless Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test.each(Object.entries(KINDS))("%s", async (_, path) => {
    const { page } = await watchedPage(browser, { colorScheme: "light", bypassCSP: true });
    await page.goto(fileUrl(path));
    await page.evaluate('document.querySelectorAll("details").forEach((one) => (one.open = true))');
    await page.evaluate(axe);
    expect(await findings(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findings(page), "dark").toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(wider, "wider than a phone").toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test.each(PARTS)("%s", async (_, path, open) => {
    const { page } = await watchedPage(browser, { colorScheme: "light", bypassCSP: true });
    await page.goto(fileUrl(path));
    await open(page);
    await page.evaluate(axe);
    expect(await findings(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findings(page), "dark").toEqual([]);
    await page.context().close();
  });
});

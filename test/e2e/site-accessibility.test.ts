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

/** axe's rules about colour, apart from those of the stricter AAA. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What axe finds on a page as it stands, in light and in dark, between which only colours differ. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const light = await run(page, {});
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await run(page, { runOnly: COLOUR_RULES });
  return [...light, ...dark.map((one) => `dark: ${one}`)];
}

async function run(page: Page, options: object): Promise<readonly string[]> {
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    violations: readonly Finding[];
  };
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
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(wider, "wider than a phone").toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test.each(PARTS)("%s", async (_, path, open) => {
    const { page } = await watchedPage(browser, { colorScheme: "light", bypassCSP: true });
    await page.goto(fileUrl(path));
    await open(page);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { standingMessage } from "../../generator/diff/report/short-message.js";
import type { Reported } from "../../generator/diff/report/report.js";
import { stateChoices } from "../../generator/site/compare/state-choices.js";
import { recorded } from "../history/real-specs.js";
import { platform } from "../pipeline.js";
import { chromium, fileUrl, launch, watchedPage } from "./site-browser.js";
import { repository, specpress } from "./specpress.js";

interface Shown {
  readonly severity: string;
  readonly fingerprint: string;
  readonly said: string;
}

/** What `specpress diff` lists. */
async function listedByDiff(from: string, to: string): Promise<readonly Shown[]> {
  const { out } = await specpress(["diff", from, to, "--format", "json"], { cwd: repository });
  const { changes } = JSON.parse(out) as { readonly changes: readonly Reported[] };
  return changes
    .filter(({ severity }) => severity !== "docs")
    .map((change) => ({
      severity: change.severity,
      fingerprint: change.fingerprint,
      said: standingMessage(change),
    }));
}

async function listedByPage(page: Page): Promise<readonly Shown[]> {
  return page.evaluate<
    readonly Shown[]
  >(`[...document.querySelectorAll(".compared li")].map((item) => ({
    severity: item.closest("section").className.replace("changes ", ""),
    fingerprint: item.dataset.fingerprint,
    said: item.querySelector(".said").textContent,
  }))`);
}

function sorted(changes: readonly Shown[]): readonly string[] {
  return changes.map((change) => JSON.stringify(change)).sort();
}

describe.skipIf(chromium === undefined)("in headless Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test.each(recorded.map(({ name, spec }) => [name, spec] as const))(
    "the comparison of releases of %s is that of specpress diff",
    async (service, spec) => {
      const values = stateChoices({ spec, platform }).map(({ value }) => value);
      const last = values.length - 1;
      const pick = (part: number): string => values[Math.round(part * last)]!;
      const pairs = [
        [values[last]!, values[0]!],
        [pick(0.5), values[0]!],
        [pick(0.8), pick(0.3)],
      ];
      const { page, complaints } = await watchedPage(browser);
      await page.goto(fileUrl(`${service}/compare.html`));
      await page.locator("#compare-from").waitFor();
      expect(await page.locator("#compare-from option").count()).toBe(values.length);
      for (const [from, to] of pairs as [string, string][]) {
        await page.locator("#compare-from").selectOption(from);
        await page.locator("#compare-to").selectOption(to);
        const shown = await listedByPage(page);
        const told = await listedByDiff(`${service}@${from}`, `${service}@${to}`);
        expect(sorted(shown)).toEqual(sorted(told));
        expect(shown.length).toBeGreaterThan(0);
      }
      // A comparison has an address of its own.
      await page.goto(fileUrl(`${service}/compare.html`) + `?from=${values[last]}&to=${values[0]}`);
      await page.locator(".compared li").first().waitFor();
      expect(await page.locator("#compare-from").inputValue()).toBe(values[last]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("a state compared with itself has no changes", async () => {
    const { page } = await watchedPage(browser);
    await page.goto(`${fileUrl("trtc/compare.html")}?from=33&to=33`);
    await page.locator(".verdict").waitFor();
    expect(await page.locator(".verdict").textContent()).toBe("No changes.");
  });
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, fileUrl, launch, watchedPage } from "./site-browser.js";
import { serveSite } from "./site-server.js";

const action = "trtc/start-publish-cdn-stream.html";

describe.skipIf(chromium === undefined)("in headless Chromium", () => {
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    browser = await launch();
    ({ page, complaints } = await watchedPage(browser, {
      permissions: ["clipboard-read", "clipboard-write"],
    }));
  });
  afterAll(async () => {
    expect(complaints).toEqual([]);
    await browser.close();
  });

  test("what came after a release is hidden, on every page of the service, until today is chosen", async () => {
    const { url, close } = await serveSite();
    // Volume came with release 32, the action itself with release 25.
    await page.goto(`${url}trtc/start-stream-ingest.html`);
    const choice = page.locator("select[data-release-filter]");
    const volume = page.locator("#input-Volume");
    expect(await volume.isVisible()).toBe(true);
    await choice.selectOption("31");
    expect(await volume.isVisible()).toBe(false);
    expect(await page.locator("#input-StreamUrl").isVisible()).toBe(true);
    expect(await page.locator(".release-filter-result").textContent()).toBe(
      "1 entry is newer than release 31 and hidden.",
    );
    await page.goto(`${url}trtc/dismiss-room.html`);
    expect(await choice.inputValue()).toBe("31");
    expect(await page.locator(".release-filter-result").textContent()).toBe(
      "All of this page existed in release 31.",
    );
    await page.goto(`${url}trtc/start-stream-ingest.html`);
    await choice.selectOption("24");
    expect(await page.locator(".release-filter-result").textContent()).toBe(
      "Release 24 did not have this yet.",
    );
    expect(await page.locator("h1").isVisible()).toBe(true);
    await choice.selectOption("");
    expect(await page.locator(".field[hidden]").count()).toBe(0);
    expect(await page.locator(".release-filter-result").textContent()).toBe("");
    close();
  });

  test("the sidebar shows the page that is being read, however far down it stands", async () => {
    await page.goto(fileUrl("trtc/structures/water-mark-timestamp.html"));
    const at = await page.locator(".sidebar [aria-current]").boundingBox();
    expect(at!.y).toBeGreaterThan(0);
    expect(at!.y + at!.height).toBeLessThan(page.viewportSize()!.height);
  });

  test("structures open and close together, by button and by key", async () => {
    await page.goto(fileUrl(action));
    const open = page.locator("#request details.structure[open]");
    const all = await page.locator("#request details.structure").count();
    expect(await open.count()).toBe(0);
    const button = page.locator("#request .expand-all");
    await button.click();
    expect(await open.count()).toBe(all);
    await expect.poll(() => button.textContent()).toBe("Collapse all");
    await page.keyboard.press("e");
    expect(await open.count()).toBe(0);
    await expect.poll(() => button.textContent()).toBe("Expand all");
  });

  test("an address into something folded opens it", async () => {
    const folded = await page.evaluate<string>(
      `document.querySelector("details.structure [id]")?.id ?? ""`,
    );
    const target = folded === "" ? "input-AgentParams" : folded;
    await page.goto("about:blank");
    await page.goto(fileUrl(`${action}#${target}`));
    expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true);
  });

  test("the section that is read is marked in the list", async () => {
    await page.setViewportSize({ width: 1600, height: 900 });
    await page.goto(fileUrl(action));
    const current = page.locator(".contents a[aria-current]");
    await current.waitFor();
    expect(await current.count()).toBe(1);
    const before = await current.getAttribute("href");
    await page.evaluate(`document.querySelector("#examples").scrollIntoView()`);
    await expect.poll(() => current.getAttribute("href")).not.toBe(before);
    expect(await current.count()).toBe(1);
  });

  test("code is copied as it stands", async () => {
    await page.goto(fileUrl(action));
    const code = page.locator(".example .panel pre.code").first();
    await code.hover();
    await code.locator("[data-copy]").click();
    await code.locator(".copied").waitFor();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied).toBe(await code.locator("code").textContent());
    expect(copied).toContain("trtc.startPublishCdnStream(");
  });

  test("keys: neighbours, the form, and the list of keys", async () => {
    await page.goto(fileUrl(action));
    const next = await page.locator('a[rel="next"]').getAttribute("href");
    await page.keyboard.press("]");
    await page.waitForURL((url) => url.pathname.endsWith(`/trtc/${next}`));
    await page.keyboard.press("[");
    await page.waitForURL((url) => url.pathname.endsWith(action));
    await page.keyboard.press("t");
    await page.locator(".request-form").waitFor();
    await page.keyboard.press("?");
    const help = page.locator("dialog.help");
    expect(await help.locator("tr").count()).toBeGreaterThan(5);
    await page.keyboard.press("/");
    expect(await page.locator("dialog.search[open]").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await help.count()).toBe(0);
    await page.locator(".help-open").click();
    await help.getByText("Close").click();
    expect(await help.count()).toBe(0);
  });

  test("the menu of small screens opens, and Escape closes it", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(fileUrl(action));
    const menu = page.locator("#menu");
    expect(await menu.isVisible()).toBe(false);
    await page.locator(".menu-open").click();
    expect(await menu.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => menu.isVisible()).toBe(false);
  });
});

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { QUERIES } from "../site/search-queries.js";
import { chromium, fileUrl, launch, watchedPage } from "./site-browser.js";

const KIND_WORDS: Readonly<Record<string, string>> = {
  action: "Action",
  error: "Error code",
  guide: "Guide",
  input: "Parameter",
  member: "Member",
  service: "Service",
  structure: "Structure",
};

describe.skipIf(chromium === undefined)("in headless Chromium", () => {
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    browser = await launch();
    ({ page, complaints } = await watchedPage(browser));
    // From a disk, where nothing can be fetched.
    await page.goto(fileUrl("index.html"));
  });
  afterAll(() => browser.close());

  test("the first hit is what was meant", async () => {
    await page.keyboard.press("/");
    const input = page.locator("dialog.search input");
    const hits = page.locator("dialog.search .results li");
    await input.fill("room");
    await hits.first().waitFor();
    const wrong: string[] = [];
    for (const [query, first] of QUERIES) {
      await input.fill(query);
      const [kind = "", service = "", ...name] = first.split(" ");
      const hit = hits.first();
      const [said, named, at] = await Promise.all(
        ["kind", "name", "service"].map(async (part) =>
          (await hit.locator(`.${part}`).allTextContents()).join(""),
        ),
      );
      const right =
        said === KIND_WORDS[kind] &&
        (name.join(" ").trim() === "" || named === name.join(" ")) &&
        (kind === "service" || at === service);
      if (!right) wrong.push(`${query}: ${said} ${at} ${named}, not ${first}`);
    }
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("all of it by keyboard, from the key that opens it to the page that was found", async () => {
    await page.goto(fileUrl("errors.html"));
    await page.keyboard.press("/");
    await page.keyboard.type("dismisroom");
    await page.locator("dialog.search .results li").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("dialog.search a:focus .name").textContent()).toBe(
      "DismissRoomByStrRoomId",
    );
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/trtc/dismiss-room.html");
    await page.keyboard.press("Control+K");
    await page.locator("dialog.search").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog.search").isVisible()).toBe(false);
  });

  test("a slash that is typed into a field stays there", async () => {
    await page.goto(fileUrl("trtc/dismiss-room.html"));
    await page.locator(".open-form").click();
    const field = page.locator(".request-form input").first();
    await field.focus();
    await page.keyboard.type("a/b");
    expect(await field.inputValue()).toBe("a/b");
    expect(await page.locator("dialog.search").count()).toBe(0);
  });

  test("every kind of hit leads to its place", async () => {
    for (const query of [
      "trtc",
      "dismissroom",
      "McuLayout",
      "RoomIdType",
      "record mode",
      "RoomNotExist",
      "RequestLimitExceeded",
    ]) {
      await page.goto(fileUrl("index.html"));
      await page.keyboard.press("/");
      await page.locator("dialog.search input").fill(query);
      await page.locator("dialog.search .results a").first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => !url.pathname.endsWith("docs/index.html"));
      const { hash } = new URL(page.url());
      expect(await page.locator("h1").count(), query).toBe(1);
      const target = decodeURIComponent(hash.slice(1));
      const there = target === "" || (await page.locator(`[id="${target}"]`).count()) === 1;
      expect(there, `${query}: ${page.url()}`).toBe(true);
    }
    expect(complaints).toEqual([]);
  });
});

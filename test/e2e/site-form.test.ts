import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatIssuePath } from "../../runtime/src/issue-path.js";
import type { Field } from "../../generator/model/field.js";
import type { LiteralData } from "../../generator/view/layout/literal.js";
import type { SampleInput } from "../../generator/view/docs/samples/sample-input.js";
import type { Issue } from "../../runtime/src/validation.js";
import { sampleCall } from "../../generator/view/docs/samples/sample-call.js";
import { samplesOf } from "../../generator/view/docs/samples/samples-of.js";
import { generate, services } from "../pipeline.js";
import { chromium, fileUrl, launch, watchedPage } from "./site-browser.js";
import * as trtc from "@specpress/trtc/actions";
import * as lcic from "@specpress/lcic/actions";

const trtcModel = generate(services.find(({ service }) => service === "trtc")!).model!;

/** What a generated package says of a request, as the form shows it. */
function said(check: (input: unknown) => readonly Issue[], input: unknown): readonly string[] {
  return check(input).map(({ path, message, severity }) => {
    const place = formatIssuePath(path);
    return `${severity} ${place === "" ? message : `${place}: ${message}`}`;
  });
}

async function shown(page: Page): Promise<readonly string[]> {
  return page
    .locator(".request-form .problems li")
    .evaluateAll((items) => items.map((item) => `${item.className} ${item.textContent}`));
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(fileUrl(path));
  await page.locator(".open-form").click();
  await page.locator(".request-form").waitFor();
}

const field = (page: Page, name: string) => page.locator(`.request-form [name="${name}"]`).first();

describe.skipIf(chromium === undefined)("in headless Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test("what is typed is checked as the package checks it, at every stroke", async () => {
    const { page, complaints, requests } = await watchedPage(browser);
    await open(page, "trtc/dismiss-room.html");
    const check = trtc.checkDismissRoomRequest;
    expect(await shown(page)).toEqual(said(check, {}));
    const before = requests.length;
    for (const [SdkAppId, RoomId] of [
      ["1400000001", ""],
      ["x", "42"],
      ["1.5", "-1"],
      ["9007199254740993", "4294967295"],
      ["1400000001", "42"],
    ] as const) {
      await field(page, "SdkAppId").fill(SdkAppId);
      await field(page, "RoomId").fill(RoomId);
      const value = (text: string): unknown =>
        text === ""
          ? undefined
          : /^\d{16,}$/.test(text)
            ? BigInt(text)
            : text === "x"
              ? text
              : Number(text);
      const input = Object.fromEntries(
        Object.entries({ SdkAppId: value(SdkAppId), RoomId: value(RoomId) }).filter(
          ([, one]) => one !== undefined,
        ),
      );
      expect(await shown(page)).toEqual(said(check, input));
    }
    expect(await page.locator(".request-form .status").textContent()).toBe("The request is fine.");
    expect(await field(page, "RoomId").getAttribute("aria-invalid")).toBeNull();
    expect(requests.length, "nothing is sent").toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("issues stand at their fields, however deep", async () => {
    const { page } = await watchedPage(browser);
    await open(page, "trtc/start-publish-cdn-stream.html");
    await field(page, "SdkAppId").fill("many");
    expect(await field(page, "SdkAppId").getAttribute("aria-invalid")).toBe("true");
    const row = page.locator(".request-form .ask", { has: page.locator('[name="SdkAppId"]') });
    expect(await row.locator(".issues").textContent()).toContain("must be an integer");
    const agent = page.locator(".request-form .ask", { hasText: "AgentParams" }).first();
    await agent.locator("summary").click();
    await agent.locator('[name="MaxIdleTime"]').fill("1");
    const input = { SdkAppId: "many", AgentParams: { MaxIdleTime: 1 } };
    expect(await shown(page)).toEqual(said(trtc.checkStartPublishCdnStreamRequest, input));
    expect(await agent.locator(".count").first().textContent()).toContain("inside");
    const time = agent.locator(".ask", { has: page.locator('[name="MaxIdleTime"]') });
    expect(await time.locator(".issues").textContent()).toBe("must be at least 5");
    await page.context().close();
  });

  test("items of lists come and go", async () => {
    const { page } = await watchedPage(browser);
    await open(page, "lcic/batch-create-room.html");
    const input = { SdkAppId: undefined, RoomInfos: [{}, {}] };
    await page.locator(".request-form .add").first().click();
    await page.locator(".request-form .add").first().click();
    const { SdkAppId: _, ...given } = input;
    expect(await shown(page)).toEqual(said(lcic.checkBatchCreateRoomRequest, given));
    await page.locator(".request-form .remove").first().click();
    expect(await shown(page)).toEqual(said(lcic.checkBatchCreateRoomRequest, { RoomInfos: [{}] }));
    await page.context().close();
  });

  test.each([
    "StartPublishCdnStream",
    "CreateCloudRecording",
    "RemoveUser",
    "DescribeCallDetailInfo",
  ])(
    "%s: every example fills the form, is fine there, and is copied in every form as the page has it",
    async (name) => {
      const action = trtcModel.actions.get(name)!;
      const { page, complaints } = await watchedPage(browser);
      await open(page, `trtc/${action.names.file}.html`);
      const start = page.getByLabel("Start from");
      expect(action.examples.length).toBeGreaterThan(0);
      for (const [i, { input, region }] of action.examples.entries()) {
        await start.selectOption(String(i));
        const errors = (await shown(page)).filter((one) => one.startsWith("error"));
        expect(errors).toEqual([]);
        const call = sampleCall(action, trtcModel, region);
        for (const sample of samplesOf(call, ordered(input, action.input))) {
          await page.locator(".request-form .choices button", { hasText: sample.title }).click();
          expect(await page.locator(".request-form .sample code").textContent()).toBe(sample.text);
        }
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  test("a request is copied as it is shown", async () => {
    const { page } = await watchedPage(browser, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await open(page, "trtc/dismiss-room.html");
    await field(page, "SdkAppId").fill("1400000001");
    const button = page.locator(".request-form .sample [data-copy]");
    await button.click();
    await page.locator(".request-form .sample .copied").waitFor();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied).toBe(await page.locator(".request-form .sample code").textContent());
    expect(copied).toContain("SdkAppId: 1400000001");
    await page.context().close();
  });
});

/** The form gives parameters in the order in which it asks for them. */
function ordered(input: SampleInput, fields: readonly Field[]): SampleInput {
  const given = fields.filter(({ name }) => name in input);
  return Object.fromEntries(
    given.map(({ name, type }) => {
      const members = trtcModel.structures.get(type.structure ?? "")?.members;
      const inner = (value: LiteralData): LiteralData =>
        members ? ordered(value as SampleInput, members) : value;
      const value = input[name]!;
      return [name, Array.isArray(value) ? value.map(inner) : inner(value)];
    }),
  );
}

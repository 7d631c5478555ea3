import { afterEach, expect, test, vi } from "vitest";
import { Caller, type Known } from "./caller.js";

const SdkAppId = 1;
const COUNT = 2000;

function withDocuments(): Caller {
  const lcic = new Caller("lcic");
  const { UserId: Owner = "" } = lcic.call("RegisterUser", { SdkAppId });
  for (let i = 0; i < COUNT; i++) {
    const DocumentUrl = "https://example.com/a.pdf";
    lcic.call("CreateDocument", { SdkAppId, DocumentUrl, DocumentName: `document ${i}`, Owner });
  }
  return lcic;
}

afterEach(() => {
  vi.restoreAllMocks();
});

test("whoever pages through a filtered list has it filtered once; then only what has changed", () => {
  const lcic = withDocuments();
  const includes = vi.spyOn(String.prototype, "includes");
  const comparisons = (): number =>
    includes.mock.calls.filter(([part]) => part === "document 1").length;
  const wanted = { SdkAppId, Permission: [0], Keyword: "document 1" };
  const { items, totals } = lcic.pages("BatchDescribeDocument", wanted, 10);
  expect(new Set(totals)).toEqual(new Set([items.length]));
  expect(items).toHaveLength(1111);
  expect(comparisons()).toBe(COUNT);
  lcic.call("DeleteDocument", { DocumentId: (items[0] as Known)["DocumentId"]! });
  expect(lcic.pages("BatchDescribeDocument", wanted, 100).items).toHaveLength(1110);
  expect(comparisons()).toBe(COUNT);
  lcic.call("DeleteDocument", { DocumentId: (items[1] as Known)["DocumentId"]! });
  const { UserId: Owner = "" } = lcic.call("RegisterUser", { SdkAppId });
  const DocumentUrl = "https://example.com/a.pdf";
  const DocumentName = "document 1 again";
  lcic.call("CreateDocument", { SdkAppId, DocumentUrl, DocumentName, Owner });
  const after = lcic.pages("BatchDescribeDocument", wanted, 100).items as readonly Known[];
  expect(after).toHaveLength(1110);
  expect(after.at(-1)).toMatchObject({ DocumentName });
  expect(comparisons()).toBe(COUNT + 1);
});

test("pages of any size are one list, cut", () => {
  const lcic = withDocuments();
  const wanted = { SdkAppId, Permission: [0, 1] };
  const whole = lcic.pages("BatchDescribeDocument", wanted, 1000).items;
  expect(whole).toHaveLength(COUNT);
  for (const size of [7, 333]) {
    expect(lcic.pages("BatchDescribeDocument", wanted, size).items).toEqual(whole);
  }
});

test("a page that is no number, or beyond the list, is empty or the first", () => {
  const lcic = new Caller("lcic");
  lcic.call("RegisterUser", { SdkAppId });
  const page = (Page: number, Limit: number): unknown =>
    lcic.call("DescribeSdkAppIdUsers", { SdkAppId, Page, Limit })["Users"];
  expect(page(2, 20)).toEqual([]);
  expect(page(Number.MAX_SAFE_INTEGER, 1000)).toEqual([]);
  expect(page(-5, 20)).toHaveLength(1);
  expect(page(1, 0)).toEqual([]);
  expect(page(1, -3)).toEqual([]);
});

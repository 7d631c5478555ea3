import { expect, test } from "vitest";
import type { SharedSearchData } from "../../generator/view/docs/search-script.js";
import { sharedSearchScript } from "../../generator/view/docs/search-script.js";
import { searchData } from "../../generator/view/docs/search-data.js";
import { isNear } from "../../generator/site/search/is-near.js";
import { SearchIndex } from "../../generator/site/search/search-index.js";
import { nameParts, nameWords, queryWords, textWords } from "../../generator/site/search/words.js";
import { runScript } from "../view/docs/run-script.js";
import { generate, services } from "../pipeline.js";
import { QUERIES } from "./search-queries.js";

test.each([
  ["StartPublishCdnStream", ["start", "publish", "cdn", "stream"]],
  ["DescribeTRTCMarketScaleData", ["describe", "trtc", "market", "scale", "data"]],
  ["SDKAppId", ["sdk", "app", "id"]],
  ["UserSig", ["user", "sig"]],
  ["StreamLive", ["stream", "live"]],
  ["TRTC", ["trtc"]],
  ["H265PackageType", ["h", "265", "package", "type"]],
  ["FailedOperation.RoomNotExist", ["failed", "operation", "room", "not", "exist"]],
  ["课堂Room", ["课堂", "room"]],
])("%s is split into %j", (name, parts) => {
  expect(nameParts(name)).toEqual(parts);
});

test("a name is found by each of its parts and by any run of them", () => {
  const words = nameWords("StartPublishCdnStream");
  for (const wanted of ["cdn", "stream", "cdnstream", "publishcdn", "startpublishcdnstream"])
    expect(
      words.some((word) => word.startsWith(wanted)),
      wanted,
    ).toBe(true);
});

test("names in prose stay whole as well", () => {
  expect(textWords("Ends the SdkAppId's room.")).toEqual([
    "ends",
    "the",
    "sdk",
    "app",
    "id",
    "sdkappid",
    "s",
    "room",
  ]);
});

test("questions are asked by the words that tell something", () => {
  expect(queryWords("how do I remove a user")).toEqual(["remove", "user"]);
  expect(queryWords("the")).toEqual(["the"]);
  expect(queryWords("RemoveUser")).toEqual(["remove", "user"]);
  expect(queryWords("  ")).toEqual([]);
});

test("slips are allowed for as a word is long", () => {
  expect(isNear("rom", "room")).toBe(false);
  expect(isNear("romo", "room")).toBe(false);
  expect(isNear("chanel", "channel")).toBe(true);
  expect(isNear("publsih", "publish")).toBe(true);
  expect(isNear("publ", "publish")).toBe(true);
});

const models = services.map((service) => generate(service).model!);
const shared = runScript(
  sharedSearchScript({
    services: models.map(({ service }) => service),
    commonErrors: models[0]!.commonErrors.values(),
    guides: [],
  }),
).value as SharedSearchData;
const index = new SearchIndex([
  ...models.flatMap((model) =>
    searchData(model).entries.map((entry) => ({ service: model.service, entry })),
  ),
  ...shared.entries.map((entry) => ({ service: "", entry })),
]);

test("there are enough queries, and misspelt ones among them", () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(60);
});

test.each(QUERIES.filter(([, first]) => !first.startsWith("guide")))(
  "%s: %s comes first",
  (query, first) => {
    const [hit] = index.find(query);
    expect(`${hit?.entry[0]} ${hit?.service} ${hit?.entry[1]}`).toBe(first);
  },
);

test("what is not there is not found, whatever is typed", () => {
  for (const query of ["", "   ", "zzzzqqqq", "<script>", "\\", "💥", "a".repeat(1000)])
    expect(index.find(query).length).toBeLessThanOrEqual(12);
  expect(index.find("zzzzqqqq")).toEqual([]);
});

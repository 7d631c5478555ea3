import { expect, test } from "vitest";
import { draftMeaning, draftText } from "../../../generator/sync/draft/draft-text.js";

test.each([
  ["UserId", "User ID."],
  ["UserIds", "User IDs."],
  ["SDKAppID", "SDK app ID."],
  ["DescribeTRTCUsage", "Describe TRTC usage."],
  ["StreamUrl", "Stream URL."],
  ["name", "Name."],
  ["snake_case_name", "Snake case name."],
  ["H264Profile", "H 264 profile."],
])("%s is %s", (name, text) => {
  expect(draftText(name)).toBe(text);
});

test.each([
  ["FIXED_TIME", "Fixed time"],
  ["0", "Value 0"],
  ["16:9", "Value 16:9"],
  ["-1", "Value -1"],
  ["mp4", "Mp 4"],
])("the value %s is %s", (value, meaning) => {
  expect(draftMeaning(value)).toBe(meaning);
});

import { expect, test } from "vitest";
import { checkYaml } from "./check-yaml.js";

const files = (name: string, keys = "type: integer,"): Record<string, string> => ({
  "actions/Act.yaml": `
input:
  ${name}: { ${keys} doc: What the test is about. }
`,
});

test.each([
  ["MaxDuration", "a length of time"],
  ["Timeout", "a length of time"],
  ["RetryInterval", "a length of time"],
  ["StartTime", "a time"],
  ["EndTimeStamp", "a time"],
  ["JoinTs", "a time"],
  ["VideoBitrate", "a bitrate"],
  ["BitRate", "a bitrate"],
  ["SampleRate", "a rate"],
  ["Width", "a length"],
])("%s looks like %s", (name, quantity) => {
  const [finding, ...others] = checkYaml(files(name));
  expect(finding).toMatchObject({ code: "unit-missing", line: 3 });
  expect(finding?.message).toContain(quantity);
  expect(others).toEqual([]);
});

test.each(["RetryTimes", "TimeZone", "PageSize", "Rate", "Pts"])("%s is fine", (name) => {
  expect(checkYaml(files(name))).toEqual([]);
});

test("a unit, a format, text or named values", () => {
  expect(checkYaml(files("Timeout", "type: integer, unit: seconds,"))).toEqual([]);
  expect(checkYaml(files("StartTime", "type: integer, format: unix-seconds,"))).toEqual([]);
  expect(checkYaml(files("StartTime", ""))).toEqual([]);
  expect(checkYaml(files("SampleRate", 'type: integer, enum: { "1": 48 kHz },'))).toEqual([]);
});

import { expect, test } from "vitest";
import { actOf, NOW, requestIssues } from "./conform-yaml.js";

const INPUT = `
  N: { type: integer, doc: Of no matter. }
  M: { type: integer, doc: Of no matter. }
  Seconds: { type: integer, format: unix-seconds, doc: Of no matter. }
  Millis: { type: integer, format: unix-milliseconds, doc: Of no matter. }
  Wait: { type: integer, unit: milliseconds, doc: Of no matter. }
  Days: { type: integer, unit: days, doc: Of no matter. }
  Day: { format: date, doc: Of no matter. }
  Zoned: { format: date-time, doc: Of no matter. }
  Minute: { format: local-date-minute, doc: Of no matter. }
  Local: { format: local-date-time, doc: Of no matter. }`;

test.each([
  ["N <= 3", { N: 3 }, true],
  ["N < 3", { N: 3 }, false],
  ["N >= 3", { N: 2 }, false],
  ["N > 3", { N: 4 }, true],
  ["N == M", { N: 3, M: 3 }, true],
  ["N == M", { N: 3, M: 4 }, false],
  ["N != M", { N: 3, M: 3 }, false],
  ["N + M * 2 <= 7", { N: 1, M: 3 }, true],
  ["(N + M) * 2 <= 7", { N: 1, M: 3 }, false],
  ["N - (M - 1) <= 0", { N: 3, M: 3 }, false],
  // What is absent or no number is not objected to.
  ["N + M <= 3", { N: 9 }, true],
  ["N == 3", {}, true],
  ["N != 3", {}, true],
  // Times count in seconds.
  ["now - Seconds <= 1h", { Seconds: NOW - 3600 }, true],
  ["now - Seconds <= 1h", { Seconds: NOW - 3601 }, false],
  ["now - Millis <= 1h", { Millis: (NOW - 3600) * 1000 }, true],
  ["now - Millis <= 1h", { Millis: (NOW - 3601) * 1000 }, false],
  ["Wait <= 2s", { Wait: 2000 }, true],
  ["Wait <= 2s", { Wait: 2001 }, false],
  ["Days <= 48h", { Days: 3 }, false],
  // Noon in UTC is eight in the evening, UTC+8.
  ["Day <= now", { Day: "2024-05-01" }, true],
  ["Day <= now", { Day: "2024-05-02" }, false],
  ["Zoned == now", { Zoned: "2024-05-01T12:00:00Z" }, true],
  ["Zoned == now", { Zoned: "2024-05-01T20:00:00+08:00" }, true],
  ["Minute == now", { Minute: "2024-05-01 20:00" }, true],
  ["Local - now == 1s", { Local: "2024-05-01 20:00:01" }, true],
  ["now - Day == 20h", { Day: "2024-05-01" }, true],
  ["now - Day == 19h", { Day: "2024-05-01" }, false],
  ["Day <= Minute", { Day: "soon", Minute: "2024-05-01 20:00" }, true],
])("%s, %j: %s", (comparison, input, holds) => {
  const files = { "actions/Act.yaml": actOf(INPUT, `  - expect: ${comparison}`) };
  const found = requestIssues(files, input).filter((issue) => !issue.startsWith("format"));
  const first = /[A-Z][a-z]*/.exec(comparison)![0];
  expect(found).toEqual(holds ? [] : [`comparison at ${first}`]);
});

test("without a clock, comparisons with now hold", async () => {
  const { conformInput } = await import("../../../generator/check/conform/conform-input.js");
  const { modelOf } = await import("../check-yaml.js");
  const model = modelOf({ "actions/Act.yaml": actOf(INPUT, "  - expect: now - Seconds <= 1h") });
  const { input, rules } = model.actions.get("Act")!;
  expect(conformInput(model, input, rules, { Seconds: 1 })).toEqual([]);
});

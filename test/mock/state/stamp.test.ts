import { expect, test } from "vitest";
import { secondsOf, stamp } from "../../../generator/mock/state/stamp.js";
import { modelOf } from "../../check/check-yaml.js";

const model = modelOf({
  "actions/Show.yaml": `
output:
  Seconds: { type: integer, format: unix-seconds, doc: When it was. }
  Millis: { type: integer, format: unix-milliseconds, doc: When it was. }
  Count: { type: integer, doc: When it was. }
  Digits: { format: unix-seconds, doc: When it was. }
  Iso: { format: date-time, doc: When it was. }
  Local: { format: local-date-time, doc: When it was. }
  Text: When it was.
  Length: { type: integer, unit: minutes, doc: How long it takes. }
`,
});
const fields = new Map(model.actions.get("Show")!.output.map((field) => [field.name, field]));
const TIME = Date.parse("2024-06-01T12:00:00Z");

test.each([
  ["Seconds", 1717243200],
  ["Millis", 1717243200000],
  ["Count", 1717243200],
  ["Digits", "1717243200"],
  ["Iso", "2024-06-01T12:00:00Z"],
  ["Local", "2024-06-01 20:00:00"],
  ["Text", "2024-06-01T12:00:00Z"],
])("%s is written as %j", (name, expected) => {
  expect(stamp(fields.get(name)!, TIME)).toBe(expected);
});

test.each(["Seconds", "Millis", "Digits", "Iso", "Local"])(
  "%s reads what it has written",
  (name) => {
    const field = fields.get(name)!;
    expect(secondsOf(stamp(field, TIME), field)).toBe(TIME / 1000);
  },
);

test("lengths count by their unit, and what is no time is none", () => {
  expect(secondsOf(5, fields.get("Length")!)).toBe(300);
  for (const value of ["", "soon", undefined, null])
    expect(secondsOf(value, fields.get("Digits")!)).toBeNaN();
});

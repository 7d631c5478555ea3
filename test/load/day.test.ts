import { describe, expect, test } from "vitest";
import { Context } from "../../generator/load/decoder.js";
import { day, isDay, time } from "../../generator/load/day.js";
import type { Finding } from "../../generator/diagnostics/diagnostic.js";

function said(decoder: ReturnType<typeof day>, text: string): readonly string[] {
  const findings: Finding[] = [];
  const value = decoder.decode(text, new Context("a.yaml", findings));
  return value === undefined ? findings.map(({ message }) => message) : [value];
}

describe("a day", () => {
  test.each(["2024-02-29", "2023-12-31", "0001-01-01"])("%s is one", (text) => {
    expect(isDay(text)).toBe(true);
    expect(said(day("2023-07-19"), text)).toEqual([text]);
  });

  test.each(["2023-02-29", "2023-04-31", "2023-13-01", "2023-00-10"])("%s is none", (text) => {
    expect(isDay(text)).toBe(false);
    expect(said(day("2023-07-19"), text)).toEqual([`there is no day ${text}`]);
  });

  test.each(["2023-1-01", "2023-01-01 00:00:00", "soon"])("%s is not written like one", (text) => {
    expect(isDay(text)).toBe(false);
    expect(said(day("2023-07-19"), text)).toEqual([`"${text}" is not a date such as 2023-07-19`]);
  });
});

describe("a time", () => {
  const decoder = time("2024-12-30 11:47:01");

  test.each(["2024-02-29 00:00:00", "2024-12-31 23:59:59"])("%s is one", (text) => {
    expect(said(decoder, text)).toEqual([text]);
  });

  test.each(["2024-02-30 00:00:00", "2024-12-31 24:00:00", "2024-12-31 10:60:00"])(
    "%s is none",
    (text) => {
      expect(said(decoder, text)).toEqual([`there is no time ${text}`]);
    },
  );
});

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** `200ms`, `1.5s`, `10min`, `+2h`, `-1d`: in milliseconds. Nothing when it is something else. */
export function parseDuration(text: string): number | undefined {
  const [, sign, count, unit] = /^([+-]?)(\d{1,9}(?:\.\d{1,6})?)(ms|s|min|h|d)$/.exec(text) ?? [];
  if (unit === undefined) return undefined;
  return (sign === "-" ? -1 : 1) * Number(count) * UNITS[unit]!;
}

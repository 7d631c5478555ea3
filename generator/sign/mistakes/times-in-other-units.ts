/** A timestamp as a program may have written it by mistake, with words for that. */
export function timesInOtherUnits(timestamp: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!/^\d{1,16}$/.test(timestamp)) return found;
  found.set(`${timestamp}000`, "milliseconds");
  found.set(`${timestamp}000000`, "microseconds");
  found.set(`${timestamp}.0`, "a number with a fraction");
  if (timestamp.length > 11) found.set(timestamp.slice(0, -3), "seconds");
  const milliseconds = Number(timestamp.length > 11 ? timestamp : `${timestamp}000`);
  if (milliseconds < 8.64e15) {
    const time = new Date(milliseconds).toISOString();
    found.set(time, "a time as text");
    found.set(`${time.slice(0, 19)}Z`, "a time as text");
    found.set(`${time.slice(0, 19).replace(/[-:]/g, "")}Z`, "a time as text");
  }
  found.set("", "nothing");
  return found;
}

/** A point in a service's past: a release of its log, or a day. */
export type Target = { readonly release: number } | { readonly date: string };

/** `25`, or `2023-06-01`; undefined when it is neither. */
export function parseTarget(text: string): Target | undefined {
  if (/^\d{1,9}$/.test(text)) return { release: Number(text) };
  return isDay(text) ? { date: text } : undefined;
}

/** Whether there is such a day: 2023-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

import { clip, type Decoder } from "./decoder.js";
import { text } from "./scalars.js";

/** Whether there is such a day: 2023-02-30 is none. */
export function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isMoment(`${day} 00:00:00`);
}

function isMoment(time: string): boolean {
  const iso = time.replace(" ", "T");
  const moment = Date.parse(`${iso}Z`);
  return Number.isFinite(moment) && new Date(moment).toISOString().startsWith(iso);
}

/** A day that exists, such as the example. */
export function day(example: string): Decoder<string> {
  return existing(text(/^\d{4}-\d{2}-\d{2}$/, `a date such as ${example}`), isDay, "day");
}

/** A point in time that exists, such as the example. */
export function time(example: string): Decoder<string> {
  const shape = text(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/, `a time such as ${example}`);
  return existing(shape, isMoment, "time");
}

function existing(
  shape: Decoder<string>,
  exists: (text: string) => boolean,
  what: string,
): Decoder<string> {
  return {
    ...shape,
    decode(tree, context) {
      const value = shape.decode(tree, context);
      if (value === undefined || exists(value)) return value;
      return context.report("value-malformed", {
        detail: `there is no ${what} ${clip(value)}`,
        hint: "Mind the length of the month.",
      });
    },
  };
}

import { remembered } from "../../check/walk/remembered.js";
import type { Field } from "../../model/field.js";
import { nameWords } from "../../model/name-words.js";
import type { Dice } from "./dice.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long before the day began, by the words of a name: what begins comes before what ends. */
const WORDS: readonly (readonly [RegExp, readonly [least: number, most: number]])[] = [
  [/^(expire|expires|expired|expiry|expiration|after)$/, [-60 * DAY, -30 * DAY]],
  [
    /^(end|ended|leave|finish|finished|quit|destroy|last|update|updated|modify|modified)$/,
    [0, HOUR],
  ],
  [/^(accept|accepted|answer|answered)$/, [100 * MINUTE, 110 * MINUTE]],
  [/^(ring|queued|queue)$/, [111 * MINUTE, 119 * MINUTE]],
  [/^(create|created|buy|before)$/, [12 * HOUR, DAY]],
];

const before = remembered(({ name }: Field) => {
  const words = nameWords(name);
  const found = WORDS.find(([word]) => words.some((one) => word.test(one)));
  return found?.[1] ?? ([2 * HOUR, 12 * HOUR] as const);
});

/**
 * A time in milliseconds, in whole seconds, near the given one. It counts from the beginning of the
 * day, in UTC, so that what is asked twice is answered alike.
 */
export function pointInTime(field: Field, now: number, dice: Dice): number {
  const [least, most] = before(field);
  return dayOf(now) - dice.whole(least / 1000, most / 1000) * 1000;
}

/** When the day began: all that an answer has of the clock. */
export function dayOf(now: number): number {
  return Math.max(DAY, Math.floor(now / DAY) * DAY);
}

const TO_CHINA = 8 * HOUR;

/** A time in the form that a format asks for; undefined where the format is none of a time. */
export function timeText(format: string, time: number): string | undefined {
  const local = new Date(time + TO_CHINA).toISOString();
  switch (format) {
    case "date":
      return local.slice(0, 10);
    case "date-time":
      return `${new Date(time).toISOString().slice(0, 19)}Z`;
    case "local-date-minute":
      return local.slice(0, 16).replace("T", " ");
    case "local-date-time":
      return local.slice(0, 19).replace("T", " ");
    case "time":
      return local.slice(11, 19);
    default:
      return undefined;
  }
}

import { timestampUnit } from "../mistakes/tc3/timestamp-unit.js";
import type { FoundMistake } from "../mistakes/mistake.js";
import type { Reading } from "../read-signed.js";
import { visibly, type VisibleCheck } from "./visible-check.js";

/** A request is good for this long, in seconds, before and after. */
const GOOD = 300;

const NO_SECONDS = "The timestamp is not a whole number of seconds.";

/** The timestamp: whole seconds, and those of today. */
export const checkTimestamp: VisibleCheck<Reading> = (_, { kind, timestamp }, { now }) => {
  const name = kind === "tc3" ? "X-TC-Timestamp" : "Timestamp";
  if (timestamp === "") return [visibly(missing(name), `There is no ${name}`)];
  if (!/^\d{1,11}$/.test(timestamp))
    return [visibly(timestampUnit, `${name} is "${timestamp}"`, NO_SECONDS)];
  if (now === undefined) return [];
  const age = Math.round(now / 1000) - Number(timestamp);
  return Math.abs(age) <= GOOD ? [] : [expired(name, timestamp, age)];
};

function missing(name: string): Omit<FoundMistake, "detail"> {
  return {
    id: "timestamp-missing",
    title: "The request does not say when it was signed.",
    remedy: `Send ${name} with the number that was signed.`,
  };
}

function expired(name: string, timestamp: string, age: number): FoundMistake {
  const time = new Date(Number(timestamp) * 1000).toISOString().replace(".000Z", "Z");
  const way = age > 0 ? "ago" : "ahead of the clock here";
  return {
    id: "timestamp-expired",
    title: "The timestamp is more than five minutes off by the clock of this machine.",
    detail: `${name} ${timestamp} is ${time}, ${inWords(Math.abs(age))} ${way}`,
    remedy:
      "Sign again right before sending. Where that does not help, set the clock of the machine.",
  };
}

function inWords(seconds: number): string {
  for (const [unit, length] of [
    ["day", 86_400],
    ["hour", 3600],
  ] as const) {
    if (seconds >= 2 * length) return `${Math.floor(seconds / length)} ${unit}s`;
  }
  return `${Math.floor(seconds / 60)} minutes`;
}

import { inSeconds } from "../../check/conform/comparison-holds.js";
import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import { timeText } from "../answer/point-in-time.js";

/** A time in milliseconds as a property has it. Some are numbers written as text. */
export function stamp({ type, constraints: { format } }: Field, time: number): Data {
  if (type.base === "string" && !isCounted(format))
    return timeText(format ?? "date-time", time) ?? String(time);
  const count = format === "unix-milliseconds" ? time : Math.floor(time / 1000);
  return type.base === "string" ? String(count) : count;
}

/** A time, or a length of time, that a property has, in seconds; NaN where it is none. */
export function secondsOf(value: unknown, field: Field): number {
  const { format } = field.constraints;
  if (typeof value !== "string" || !isCounted(format)) return inSeconds(value, field);
  const count = value.trim() === "" ? NaN : Number(value);
  return format === "unix-milliseconds" ? count / 1000 : count;
}

function isCounted(format: string | undefined): boolean {
  return format === "unix-seconds" || format === "unix-milliseconds";
}

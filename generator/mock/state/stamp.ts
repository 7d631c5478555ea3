import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import { timeText } from "../answer/point-in-time.js";

/** A time in milliseconds as a property has it. */
export function stamp({ type, constraints }: Field, time: number): Data {
  if (constraints.format === "unix-milliseconds") return time;
  if (type.base === "string")
    return timeText(constraints.format ?? "date-time", time) ?? String(time);
  return Math.floor(time / 1000);
}

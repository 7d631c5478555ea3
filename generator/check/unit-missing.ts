import type { Lint } from "./lint.js";
import { endsIn, nameWords } from "../model/name-words.js";
import { everyField } from "./walk/every-field.js";

/** How names of quantities end. Counts (`RetryTimes`), sizes of pages and sort keys do not. */
const QUANTITIES: readonly (readonly [string, readonly string[]])[] = [
  ["a length of time", ["duration", "timeout", "time out", "interval", "delay", "ttl", "latency"]],
  ["a time", ["time", "timestamp", "time stamp", "ts"]],
  ["a bitrate", ["bitrate", "bit rate"]],
  ["a rate", ["sample rate", "frame rate", "framerate", "fps"]],
  ["a length", ["width", "height"]],
];

/**
 * Seconds or milliseconds, bps or kbps: the classic misunderstanding, and docs print what is here. Who
 * writes the description of a draft is asked then.
 */
export const unitMissing: Lint = (model, report) => {
  for (const { field, file, path } of everyField(model)) {
    const { type, unit, constraints, name } = field;
    const number = type.base === "integer" || type.base === "float";
    if (field.draft || !number || unit !== undefined || constraints.format || constraints.enum)
      continue;
    const words = nameWords(name);
    const quantity = QUANTITIES.find(([, endings]) => endings.some((one) => endsIn(words, one)));
    if (quantity)
      report("unit-missing", { name, quantity: quantity[0] }, { file, path, on: "key" });
  }
};

import { mapped, type Decoder } from "../decoder.js";
import { text } from "../scalars.js";

export const SECONDS = { s: 1, min: 60, h: 3600, d: 86400 } as const;

const DURATION = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|min|h|d)$/;

/** `500ms`, `2s`, `5min`: in seconds. */
export const duration: Decoder<number> = mapped(
  text(DURATION, "a duration such as 2s or 5min"),
  (source) => {
    const [, count, unit] = DURATION.exec(source)!;
    return Number(count) * (unit === "ms" ? 0.001 : SECONDS[unit as keyof typeof SECONDS]);
  },
);

import { visible } from "../diagnostics/diagnostic.js";
import { escapeInvisible } from "../diagnostics/invisible.js";
import type { Palette } from "../diagnostics/print.js";
import type { LoggedCall } from "../mock/library.js";

/** What a mock served, for other programs. Integers of more than fifteen digits are texts. */
export function callJson(call: LoggedCall): string {
  const text = JSON.stringify({ event: "call", ...call }, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
  return escapeInvisible(text);
}

/** The same in a line for people. What a request says of itself may be anything. */
export function callLine(call: LoggedCall, palette: Palette): string {
  const { time, service, action, region, code, message = "", fault, milliseconds } = call;
  const outcome =
    code !== undefined
      ? `${palette.red(visible(code))} ${visible(message)}`
      : fault === undefined
        ? palette.cyan("ok")
        : palette.yellow(fault);
  const place = [service ?? "(no service)", palette.bold(short(action ?? "(no action)")), region]
    .filter((part) => part !== undefined)
    .join(" ");
  const duration = palette.dim(`${milliseconds.toFixed(1)} ms`);
  return `${palette.dim(time.slice(11, 19))} ${place} ${outcome} ${duration}`;
}

function short(text: string): string {
  return visible(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}

import { parseDuration } from "../parse-duration.js";
import type { MockFault } from "../library.js";
import type { Effect, FaultTarget } from "./fault.js";

/**
 * A fault as the command line has it: `DismissRoom=FailedOperation.RoomNotExist:0.5`,
 * `trtc.*=latency=200ms`, `throttle:x3`. A text when it cannot be understood: why.
 */
export function parseFault(text: string): MockFault | string {
  // latency=200ms has an equals sign and no target.
  const equals = /^(latency|skew)=/.test(text) ? -1 : text.indexOf("=");
  const on = equals < 0 ? "*" : text.slice(0, equals);
  const [effect = "", ...after] = text.slice(equals + 1).split(":");
  const fault = { on, effect };
  if (after.length === 0) return fault;
  const how = after.join(":");
  const times = /^x(\d{1,9})$/.exec(how)?.[1];
  if (times !== undefined) return { ...fault, times: Number(times) };
  const [, number, percent] = /^(\d{1,3}(?:\.\d{1,6})?)(%?)$/.exec(how) ?? [];
  if (number === undefined) {
    return `after the colon stands how probable it is (0.5 or 50%) or how often it happens (x3), not ${shown(how)}`;
  }
  return { ...fault, chance: percent ? Number(number) / 100 : Number(number) };
}

const PLAIN = new Set(["unavailable", "reset", "truncate", "expired-signature"] as const);
const CODE = /^[A-Z]\w{0,99}(\.\w{1,99}){0,4}$/;

/** What an effect means; a text when it means nothing: why. */
export function parseEffect(text: string): Effect | string {
  if (text === "throttle") return { kind: "error", code: "RequestLimitExceeded" };
  for (const kind of PLAIN) if (text === kind) return { kind };
  const [, name, value = ""] = /^(latency|skew)=(.*)$/s.exec(text) ?? [];
  if (name === "skew") {
    const by = parseDuration(value);
    return by === undefined
      ? `skew needs a duration such as +10min, not ${shown(value)}`
      : { kind: "skew", by };
  }
  if (name === "latency") return parseLatency(value);
  if (CODE.test(text)) return { kind: "error", code: text };
  return `${shown(text)} is no effect: use an error code, throttle, unavailable, reset, truncate, expired-signature, latency=200ms or skew=+10min`;
}

const MOST_LATENCY = 600_000;

/** `200ms` or `50ms..2s`. */
function parseLatency(text: string): Effect | string {
  const [first = "", second = first, ...others] = text.split("..");
  const least = parseDuration(first);
  const most = parseDuration(second);
  if (least === undefined || most === undefined || others.length > 0) {
    return `latency needs a duration such as 200ms, or two such as 50ms..2s, not ${shown(text)}`;
  }
  if (least < 0 || most < least || most > MOST_LATENCY) {
    return "latency must be from 0 to 10min, the smaller duration first";
  }
  return { kind: "latency", least, most };
}

/** `*`, `trtc.*`, `trtc.DismissRoom` or `DismissRoom`. */
export function parseTarget(text: string): FaultTarget {
  const [first, second] = text.split(".");
  const named = (name: string | undefined): string | undefined => (name === "*" ? undefined : name);
  return second === undefined
    ? { service: undefined, action: named(first) }
    : { service: named(first), action: named(second) };
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}

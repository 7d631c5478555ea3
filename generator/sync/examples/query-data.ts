import type { JsonMap } from "./upstream-example.js";

/** Upstream's stand-in for what every request has: `<Common request parameters>`. */
const STAND_IN = /&?<[^<>\n]{0,80}>/g;

/** More than any example has; each step of a name makes an object. */
const MAX_STEPS = 16;

/** The parameters of a GET request, `Inputs.0.Name=x` put back into lists and objects. */
export function queryData(url: string): JsonMap | undefined {
  const query = url.replace(STAND_IN, "").replace(/\s*\n\s*/g, "");
  const start = query.indexOf("?");
  if (start < 0) return undefined;
  const root = new Map<string, Node>();
  for (const part of query.slice(start + 1).split("&")) {
    const [, name, value] = /^([^=]+)=([\s\S]*)$/.exec(part) ?? [];
    if (name === undefined || value === undefined) continue;
    const text = decoded(value);
    const steps = name.split(".");
    if (text === undefined || steps.length > MAX_STEPS || !put(root, steps, text)) return undefined;
  }
  return dataOf(root) as JsonMap;
}

type Node = string | Map<string, Node>;

function put(root: Map<string, Node>, steps: readonly string[], value: string): boolean {
  let at = root;
  for (const step of steps.slice(0, -1)) {
    const next = at.get(step) ?? new Map<string, Node>();
    if (typeof next === "string") return false;
    at.set(step, next);
    at = next;
  }
  at.set(steps.at(-1)!, value);
  return true;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

function dataOf(node: Node): unknown {
  if (typeof node === "string") return node;
  const items = [...node].map(([key, value]) => [key, dataOf(value)] as const);
  if (items.length > 0 && items.every(([key], index) => key === String(index)))
    return items.map(([, value]) => value);
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of items) object[key] = value;
  return object;
}

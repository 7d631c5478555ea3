import type { Path } from "../../diagnostics/diagnostic.js";
import { isRecord } from "../../check/conform/record.js";

type Parts = Map<string | number, Draft>;

/** An input that is being put together: lists may have holes until all is in. */
export type Draft =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "object" | "list"; readonly parts: Parts };

export function draftOf(value: unknown): Draft {
  if (Array.isArray(value)) {
    const parts = value.map((item, index) => [index, draftOf(item)] as const);
    return { kind: "list", parts: new Map(parts) as Parts };
  }
  if (!isRecord(value)) return { kind: "value", value };
  const parts = Object.entries(value).map(([key, member]) => [key, draftOf(member)] as const);
  return { kind: "object", parts: new Map(parts) as Parts };
}

/** Puts a value where a path leads, over whatever stands there. */
export function putAt(draft: Draft | undefined, path: Path, value: Draft): Draft {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const kind = typeof step === "number" ? "list" : "object";
  const parts: Parts = draft?.kind === kind ? draft.parts : new Map();
  parts.set(step, putAt(parts.get(step), rest, value));
  return { kind, parts };
}

/** Puts a value behind the last item of the list where a path leads. */
export function appendAt(draft: Draft, path: Path, value: Draft): Draft {
  const list = path.reduce<Draft | undefined>(
    (at, step) => (at && at.kind !== "value" ? at.parts.get(step) : undefined),
    draft,
  );
  const indexes = list?.kind === "list" ? [...list.parts.keys()].map(Number) : [];
  return putAt(draft, [...path, 1 + Math.max(-1, ...indexes)], value);
}

/** The value of a draft. `hole` is told of each item that a list lacks before its last. */
export function valueOf(draft: Draft, hole: (path: Path) => void, path: Path = []): unknown {
  if (draft.kind === "value") return draft.value;
  if (draft.kind === "object") {
    // fromEntries defines members: one called __proto__ is only a member.
    return Object.fromEntries(
      [...draft.parts].map(([key, part]) => [key, valueOf(part, hole, [...path, key])]),
    );
  }
  const indexes = [...draft.parts.keys()].map(Number).sort((a, b) => a - b);
  const missing = indexes.findIndex((index, at) => index !== at);
  if (missing >= 0) hole([...path, missing]);
  return indexes.map((index) => valueOf(draft.parts.get(index)!, hole, [...path, index]));
}

import type { RawField } from "../load/format/field.js";
import type { RawSpec } from "../load/load-service.js";
import type { Change } from "./change.js";

/** An action or structure, as far as a record knows it. */
export interface Item {
  /** An action is `online` or `deprecated`; a structure is `online`. */
  facts: string;
  /** Facts by `input/RoomId`, `output/Total`, or the member's name. */
  readonly fields: Map<string, string>;
}

/** All that callers can name, by `actions/X` and `structures/X`: what a record is about. */
export type Surface = Map<string, Item>;

/** The surface that the specs describe today. What is retired is not part of it. */
export function surfaceOf(spec: Pick<RawSpec, "actions" | "structures">): Surface {
  const surface: Surface = new Map();
  for (const { name, value } of spec.actions) {
    if (value.retired) continue;
    surface.set(`actions/${name}`, {
      facts: value.deprecated ? "deprecated" : "online",
      fields: new Map([
        ...(value.input ?? []).map((field) => [`input/${field.name}`, factsOf(field)] as const),
        ...(value.output ?? []).map(
          (field) => [`output/${field.name}`, factsOf({ ...field, required: false })] as const,
        ),
      ]),
    });
  }
  for (const { name, value } of spec.structures) {
    if (value.retired) continue;
    const fields = new Map(value.members.map((field) => [field.name, factsOf(field)]));
    surface.set(`structures/${name}`, { facts: "online", fields });
  }
  return surface;
}

type Flags = Partial<Record<"required" | "nullable" | "hidden", boolean>>;

/** `string[] required nullable hidden` */
export function factsOf({
  type,
  required,
  nullable,
  hidden,
}: Flags & Pick<RawField, "type">): string {
  return [type, required && "required", nullable && "nullable", hidden && "hidden"]
    .filter(Boolean)
    .join(" ");
}

/**
 * Makes a change. Says what contradicts it, if anything does; afterwards things stand as it wants
 * them all the same, so that one mistake is not reported over and over.
 */
export function applyChange(surface: Surface, change: Change): string | undefined {
  const { item, field, from, to } = change;
  const standing = surface.get(item);
  if (field === undefined) {
    const was = standing?.facts;
    const left = to === undefined && standing ? [...standing.fields.keys()] : [];
    if (to === undefined) surface.delete(item);
    else if (standing) standing.facts = to;
    else surface.set(item, { facts: to, fields: new Map() });
    return mismatch(was, from) ?? leftover(left);
  }
  if (!standing) return `is of ${item}, which is not there`;
  const was = standing.fields.get(field);
  if (to === undefined) standing.fields.delete(field);
  else standing.fields.set(field, to);
  return mismatch(was, from);
}

function mismatch(was: string | undefined, from: string | undefined): string | undefined {
  if (was === from) return undefined;
  if (was === undefined) return "is not there";
  return from === undefined ? "is there already" : `is "${was}" there, not "${from}"`;
}

function leftover(fields: readonly string[]): string | undefined {
  if (fields.length === 0) return undefined;
  const some = fields.slice(0, 3).join(", ");
  return `goes without ${some}${fields.length > 3 ? ` and ${fields.length - 3} more` : ""}`;
}

import type { Path } from "../../diagnostics/diagnostic.js";
import type { Field } from "../../model/field.js";
import type { Action, Model } from "../../model/model.js";

/** What a path into an input leads to. */
export interface FieldAt {
  readonly field: Field;
  /** Whether it is one item of the field's list. */
  readonly isItem: boolean;
  /** The spec file that describes the field, and where in it. */
  readonly file: string;
  readonly place: Path;
}

/** Why a path leads nowhere. */
export interface NoField {
  readonly reason: "unknown" | "no-list" | "list" | "no-members";
  /** Up to where it leads. */
  readonly at: Path;
  /** The names that there are. */
  readonly known: readonly string[];
}

/** Follows a path through the parameters of an action and the structures below them. */
export function fieldAt(action: Action, model: Model, path: Path): FieldAt | NoField {
  let fields = action.input;
  let [file, key] = [action.file, "input"];
  let found: FieldAt | undefined;
  for (const [index, step] of path.entries()) {
    const at = path.slice(0, index);
    const stop = (reason: NoField["reason"]): NoField => ({
      reason,
      at,
      known: fields.map(({ name }) => name),
    });
    if (typeof step === "number") {
      if (!found?.field.type.list || found.isItem) return stop("no-list");
      found = { ...found, isItem: true };
      continue;
    }
    if (found) {
      const { type } = found.field;
      if (type.list && !found.isItem) return stop("list");
      const structure =
        type.structure === undefined ? undefined : model.structures.get(type.structure);
      if (!structure) return stop("no-members");
      [fields, file, key] = [structure.members, structure.file, "members"];
    }
    const field = fields.find(({ name }) => name === step);
    if (!field) return stop("unknown");
    found = { field, isItem: false, file, place: [key, step] };
  }
  return found ?? { reason: "unknown", at: [], known: fields.map(({ name }) => name) };
}

export function isField(found: FieldAt | NoField): found is FieldAt {
  return "field" in found;
}

import type { Field } from "../../model/field.js";
import type { Model } from "../../model/model.js";

const known = new WeakMap<Model, Map<string, string>>();

/**
 * What a field's values come from, each as the structure and the member that hold it:
 * `DescribeRooms.Rooms[].Id` is `Room.Id`, and any other Room has its ID there, too. An output that is
 * in no structure goes by its action.
 */
export function sourcesOf(model: Model, { from }: Field): readonly string[] {
  return from.length === 0 ? [] : from.map((path) => sourceOf(model, path));
}

function sourceOf(model: Model, path: string): string {
  const sources = known.get(model) ?? new Map<string, string>();
  known.set(model, sources);
  const found = sources.get(path) ?? resolved(model, path);
  sources.set(path, found);
  return found;
}

function resolved(model: Model, path: string): string {
  const [action = "", ...steps] = path.replaceAll("[]", "").split(".");
  let holder = action;
  let fields = model.actions.get(action)?.output ?? [];
  for (const step of steps.slice(0, -1)) {
    holder = fields.find(({ name }) => name === step)?.type.structure ?? holder;
    fields = model.structures.get(holder)?.members ?? [];
  }
  return `${holder}.${steps.at(-1) ?? ""}`;
}

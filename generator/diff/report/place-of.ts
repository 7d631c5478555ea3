import type { Path } from "../../diagnostics/diagnostic.js";
import type { Model } from "../../model/model.js";

/** A place in a spec: its file, and the path in it. */
export interface Place {
  readonly file: string;
  readonly path: Path;
}

/** Where the specs of a model speak of what a change is about; the nearest there is, if it is gone. */
export function placeOf(path: string, model: Model): Place {
  const [top = "", name = "", ...rest] = path.split("/");
  const service: Place = { file: model.file, path: [] };
  if (top === "errors") return { file: model.file.replace(/[^/]+$/, "errors.yaml"), path: [name] };
  if (top === "structures") {
    const file = model.structures.get(name)?.file;
    return file === undefined ? service : { file, path: fieldPath("members", rest) };
  }
  const file = top === "actions" ? model.actions.get(name)?.file : undefined;
  if (file === undefined) return service;
  const [side = "", ...field] = rest;
  if (side === "errors") return { file, path: ["errors"] };
  return { file, path: side === "" ? [] : fieldPath(side, field) };
}

function fieldPath(map: string, [field, ...keys]: readonly string[]): Path {
  if (field === undefined) return [];
  return [map, field, ...keys.flatMap((key) => ["json", "members", key])];
}

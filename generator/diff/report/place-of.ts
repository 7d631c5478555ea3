import type { Path } from "../../diagnostics/diagnostic.js";
import type { Model } from "../../model/model.js";
import type { Change } from "../change.js";
import type { FactKind } from "../fact.js";

/** A place in a spec: its file, and the path in it. */
export interface Place {
  readonly file: string;
  readonly path: Path;
}

/** What is said of an action or structure as a whole: the keys that say it. */
const KEYS: Readonly<Partial<Record<FactKind, string>>> = {
  "action-deprecation": "deprecated",
  "action-deprecation-terms": "deprecated",
  "action-retirement": "retired",
  "action-rate": "rate",
  "action-region": "region",
  "action-region-list": "region",
  "action-endpoint": "endpoint",
  "action-read-only": "readOnly",
  "action-pagination": "pagination",
  "action-waiter": "waiters",
  "action-rule": "rules",
  "action-examples": "examples",
  "structure-hidden": "hidden",
  "structure-retirement": "retired",
  "structure-rule": "rules",
};

/** Where the specs of a model speak of what a change is about; the nearest there is, if it is gone. */
export function placeOf({ path, kind }: Pick<Change, "path" | "kind">, model: Model): Place {
  const [top = "", ...below] = path.split("/");
  if (top === "service") return { file: model.file, path: below };
  const [name = "", ...rest] = below;
  const service: Place = { file: model.file, path: [] };
  const key = KEYS[kind];
  const itself = key === undefined ? [] : [key];
  if (top === "errors") return { file: model.file.replace(/[^/]+$/, "errors.yaml"), path: [name] };
  if (top === "structures") {
    const file = model.structures.get(name)?.file;
    return file === undefined
      ? service
      : { file, path: rest.length === 0 ? itself : fieldPath("members", rest) };
  }
  const file = top === "actions" ? model.actions.get(name)?.file : undefined;
  if (file === undefined) return service;
  const [side = "", ...field] = rest;
  if (side === "errors") return { file, path: ["errors"] };
  return { file, path: side === "" ? itself : fieldPath(side, field) };
}

function fieldPath(map: string, [field, ...keys]: readonly string[]): Path {
  if (field === undefined) return [];
  return [map, field, ...keys.flatMap((key) => ["json", "members", key])];
}

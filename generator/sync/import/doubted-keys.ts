import type { ConformCode } from "../../check/conform/conform-issue.js";
import type { ExampleIssue } from "../../check/walk/every-example.js";
import type { Path } from "../../diagnostics/diagnostic.js";
import type { RawField } from "../../load/format/field.js";
import type { Action, Model } from "../../model/model.js";

/** Which keys of a field an example breaks, by the field's place: `actions/X/input/P`, `structures/S/M`. */
export type DoubtedKeys = ReadonlyMap<string, ReadonlySet<keyof RawField>>;

const KEYS: { readonly [code in ConformCode]?: keyof RawField } = {
  enum: "enum",
  min: "min",
  max: "max",
  "exclusive-min": "exclusiveMin",
  "exclusive-max": "exclusiveMax",
  "min-length": "minLength",
  "max-length": "maxLength",
  "max-bytes": "maxBytes",
  format: "format",
  "min-items": "minItems",
  "max-items": "maxItems",
};

export function doubtedKeys(issues: readonly ExampleIssue[], model: Model): DoubtedKeys {
  const doubted = new Map<string, Set<keyof RawField>>();
  const actions = new Map([...model.actions.values()].map((action) => [action.file, action]));
  for (const { issue, file, within } of issues) {
    const key = KEYS[issue.code];
    const action = actions.get(file);
    if (key === undefined || !action || within[0] !== "input") continue;
    const place = placeOf(issue.path, action, model);
    doubted.set(place, (doubted.get(place) ?? new Set()).add(key));
  }
  return doubted;
}

/** Where the field at the end of a data path is described. */
function placeOf(path: Path, action: Action, model: Model): string {
  let owner = `actions/${action.name}/input`;
  let fields = action.input;
  const names = path.filter((step) => typeof step === "string");
  for (const name of names.slice(0, -1)) {
    const structure = fields.find((field) => field.name === name)?.type.structure ?? "";
    owner = `structures/${structure}`;
    fields = model.structures.get(structure)?.members ?? [];
  }
  return `${owner}/${names.at(-1) ?? ""}`;
}

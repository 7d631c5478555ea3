import type { RawField } from "../../load/format/field.js";
import type { Data } from "../../load/scalars.js";
import { draftMeaning } from "../draft/draft-text.js";
import { quoted, type MapChange, type MapChanges } from "../edit/map-changes.js";
import { flowYaml } from "../emit/yaml.js";
import type { FactKey } from "../upstream/facts.js";

/** The keys of a field, in the order in which people write them. */
const ORDER =
  "type required nullable optional open enum min max exclusiveMin exclusiveMax multipleOf ranges notValues minLength maxLength maxBytes pattern format minItems maxItems uniqueItems unit json default whenAbsent whenEmpty from hidden retired sensitive deprecated source doc draft caution waive".split(
    " ",
  );

/** How a field is to be changed for its facts to become what `set` says. */
export function factChanges(
  set: ReadonlyMap<string, unknown>,
  ours: Pick<RawField, "enum">,
): MapChanges {
  const changes = [...set].map(([key, value]) => factChange(key as FactKey, value, ours));
  const rank = ({ key }: MapChange): number => ORDER.indexOf(key);
  return { changes: changes.sort((a, b) => rank(a) - rank(b)), order: ORDER };
}

/** Makes a tombstone of a field, or, without a release, a field of it again. */
export function retirement(release: number | undefined): MapChange {
  const source = release === undefined ? undefined : `{ release: ${release} }`;
  return { key: "retired", source };
}

function factChange(key: FactKey, value: unknown, ours: Pick<RawField, "enum">): MapChange {
  if (value === undefined || (key === "type" && value === "string"))
    return { key, source: undefined };
  if (key === "enum") return enumChange(value as readonly string[], ours.enum);
  if (key === "ranges") {
    const ranges = value as NonNullable<RawField["ranges"]>;
    const short = ranges.map(([least, most]) => (least === most ? least : [least, most]));
    return { key, source: flowYaml(short) };
  }
  return { key, source: flowYaml(value as Data) };
}

/** Values come and go one by one: what people wrote about the others stays. */
function enumChange(values: readonly string[], ours: RawField["enum"]): MapChange {
  const draft = (value: string): string => flowYaml({ draft: draftMeaning(value) });
  if (!ours) {
    const entries = values.map((value) => `${quoted(value)}: ${draft(value)}`);
    return { key: "enum", source: `{ ${entries.join(", ")} }` };
  }
  const known = new Set(ours.map(({ value }) => value));
  const wanted = new Set(values);
  const changes = [
    ...[...known].filter((value) => !wanted.has(value)).map((key) => gone(key)),
    ...values.filter((value) => !known.has(value)).map((key) => ({ key, source: draft(key) })),
  ];
  return { key: "enum", inner: { changes, order: values } };
}

function gone(key: string): MapChange {
  return { key, source: undefined };
}

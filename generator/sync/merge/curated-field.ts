import { Context } from "../../load/decoder.js";
import { field, type RawField } from "../../load/format/field.js";
import type { Entry } from "../edit/map-entries.js";
import { readNode } from "../edit/read-node.js";
import { FACTS, fieldFacts, sameFact, type Facts } from "../upstream/facts.js";

/** A field as the specs have it, tombstones included. */
export interface CuratedField {
  readonly raw: RawField;
  readonly facts: Facts;
  readonly retired: boolean;
  readonly draft: boolean;
  /** Nobody has touched it since it was drafted from these facts. */
  readonly untouched: (base: Facts) => boolean;
}

export function curatedField({ key: name, value }: Entry): CuratedField | undefined {
  const tree = readNode(value);
  const decoded = field.decode(tree, new Context("", []));
  if (!decoded) return undefined;
  const { retired, ...body } = decoded;
  const raw: RawField = { name, ...body };
  const facts = fieldFacts(raw);
  const draft = raw.draft === true;
  const known = new Set<string>([...FACTS, "draft"]);
  const drafted =
    draft &&
    raw.enum?.every((one) => one.draft) !== false &&
    tree instanceof Map &&
    [...tree.keys()].every((key) => known.has(key as string));
  const untouched = (base: Facts): boolean =>
    drafted && FACTS.every((key) => sameFact(facts[key], base[key]));
  return { raw, facts, retired: retired !== undefined, draft, untouched };
}

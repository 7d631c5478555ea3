import type { DraftSpec } from "../draft/draft-spec.js";
import type { DraftField } from "../emit/drafted.js";

/** What there is in a draft, and what of it is left to a person. */
export interface DraftCounts {
  readonly actions: number;
  readonly structures: number;
  readonly examples: number;
  /** Descriptions that are to be written. */
  readonly drafts: number;
  /** Fields with limits that were read out of prose. */
  readonly derived: number;
}

export function draftCounts({ actions, structures }: DraftSpec): DraftCounts {
  const fields: readonly DraftField[] = [
    ...actions.flatMap(({ value }) => [...(value.input ?? []), ...(value.output ?? [])]),
    ...structures.flatMap(({ value }) => value.members),
  ];
  const meanings = fields.reduce((sum, field) => sum + (field.enum?.length ?? 0), 0);
  return {
    actions: actions.length,
    structures: structures.length,
    examples: actions.reduce((sum, { value }) => sum + (value.examples?.length ?? 0), 0),
    drafts: 1 + actions.length + structures.length + fields.length + meanings,
    derived: fields.filter(({ derived }) => derived !== undefined).length,
  };
}

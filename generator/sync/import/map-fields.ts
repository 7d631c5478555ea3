import type { DraftSpec } from "../draft/draft-spec.js";
import type { DraftField } from "../emit/drafted.js";

/** The map that a field stands in. */
export interface FieldMap {
  readonly file: string;
  readonly key: "input" | "output" | "members";
  /** `actions/X/input`, `structures/S`. */
  readonly owner: string;
}

/** The same spec with every field converted. */
export function mapFields(
  spec: DraftSpec,
  convert: (field: DraftField, where: FieldMap) => DraftField,
): DraftSpec {
  const mapped = (fields: readonly DraftField[] | undefined, where: FieldMap) =>
    (fields ?? []).map((field) => convert(field, where));
  return {
    ...spec,
    actions: spec.actions.map(({ name, file, value }) => {
      const owner = `actions/${name}`;
      const input = mapped(value.input, { file, key: "input", owner: `${owner}/input` });
      const output = mapped(value.output, { file, key: "output", owner: `${owner}/output` });
      return { name, file, value: { ...value, input, output } };
    }),
    structures: spec.structures.map(({ name, file, value }) => {
      const where: FieldMap = { file, key: "members", owner: `structures/${name}` };
      return { name, file, value: { ...value, members: mapped(value.members, where) } };
    }),
  };
}

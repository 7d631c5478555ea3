import { remembered } from "../../check/walk/remembered.js";
import type { Data, Scalar } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import { endsIn, nameWords } from "../../model/name-words.js";

/** Whether a field says which thing is meant: an ID by its name, or by where its value comes from. */
export const isId = remembered(
  ({ name, from, type }: Field): boolean =>
    (type.base === "string" || type.base === "integer") &&
    (from.length > 0 || /(?:Id|ID)s?$/.test(name) || endsIn(nameWords(name), "id")),
);

/** Whether an ID only says whose things are meant, such as SdkAppId. */
export const isScope = remembered(({ name }: Field) => endsIn(nameWords(name), "app id"));

/** Whether a field is a name that people gave. */
export const isName = remembered(
  ({ name, type }: Field) => type.base === "string" && /(?:Name|Nick)s?$/.test(name),
);

/** The field by which the things of a structure, or of a request, are told apart. */
export const identifying = remembered((fields: readonly Field[]): Field | undefined =>
  fields.find((field) => isId(field) && !isScope(field) && !field.type.list && !field.deprecated),
);

/** The value of the identifying field, where it is given. */
export function identityOf(
  fields: readonly Field[],
  values: Readonly<Record<string, Data>>,
): Scalar | undefined {
  const field = identifying(fields);
  const value = field && Object.hasOwn(values, field.name) ? values[field.name] : undefined;
  const isGiven = value !== undefined && value !== null && value !== "";
  return isGiven ? (value as Scalar) : undefined;
}

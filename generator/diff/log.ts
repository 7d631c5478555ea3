import type { Model } from "../model/model.js";
import type { RawDeprecation } from "../load/format/field.js";

/** Whether a deprecation's date lies behind the newest release that the model knows of. */
export function isBeforeDate(deprecated: RawDeprecation | undefined, { releases }: Model): boolean {
  const newest = releases.find(({ time }) => time !== undefined)?.time?.slice(0, 10);
  return deprecated?.date !== undefined && newest !== undefined && newest < deprecated.date;
}

/** Whether the release log says that something of this path was deleted once. */
export function wasDeleted(path: string, { releases }: Model): boolean {
  const [top, name = "", ...rest] = path.split("/");
  const inputs = rest[0] === "input" ? ["deletedInput", rest[1]] : ["deletedOutput", rest[1]];
  const [list, field] = top === "structures" ? ["deletedMembers", rest[0]] : inputs;
  return releases.some((release) => {
    const { deletedActions, deletedStructures, modifiedActions, modifiedStructures } = release;
    if (field === undefined)
      return (top === "structures" ? deletedStructures : deletedActions).includes(name);
    return (top === "structures" ? modifiedStructures : modifiedActions).some(
      (one) =>
        one.name === name &&
        one.changes.some(([key, names]) => key === list && names.includes(field)),
    );
  });
}

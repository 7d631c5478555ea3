import { isFilled } from "./is-filled.js";
import type { Judgement } from "./judging.js";
import type { FieldPath } from "../../model/field.js";

export type GroupKind =
  "require" | "forbid" | "ignore" | "anyOf" | "oneOf" | "atMostOne" | "together";

/**
 * The assertions about which of some fields are given. What must be there may be empty; what must
 * not, or need not all, may be there as long as it is.
 */
export function conformGroup(
  kind: GroupKind,
  paths: readonly FieldPath[],
  judgement: Judgement,
): void {
  const { report, place, at, pathOf } = judgement;
  const given = paths.filter((path) => isFilled(at(path), path.field));
  const absent = paths.filter((path) => at(path) === undefined);
  const names = paths.map(({ text }) => text).join(", ");
  const [, second] = given;
  switch (kind) {
    case "require":
      for (const path of absent) report("required", pathOf(path), "is required here");
      return;
    case "forbid":
      for (const path of given) report("forbidden", pathOf(path), "must not be given here");
      return;
    case "ignore":
      for (const path of given) report("ignored", pathOf(path), "has no effect here");
      return;
    case "anyOf":
      if (given.length === 0) report("any-of", place, `must have at least one of ${names}`);
      return;
    case "oneOf":
      if (given.length === 0) report("one-of", place, `must have one of ${names}`);
      if (second) report("one-of", pathOf(second), `must be the only one of ${names}`);
      return;
    case "atMostOne":
      if (second) report("at-most-one", pathOf(second), `must be the only one of ${names}`);
      return;
    case "together":
      if (absent.length === paths.length) return;
      for (const path of absent)
        report("together", pathOf(path), `must be given together with the others of ${names}`);
  }
}

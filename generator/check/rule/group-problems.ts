import type { GroupKind } from "../conform/conform-group.js";
import { alwaysGiven } from "./always-given.js";
import type { FieldPath, Rule, Test } from "../../model/field.js";

/** What is wrong with the paths of an assertion, each with the place of the path at fault. */
export interface PathProblem {
  readonly index: number;
  readonly detail: string;
}

/** Why an assertion about which fields are given says nothing, or can never be met. */
export function* groupProblems(
  kind: GroupKind,
  paths: readonly FieldPath[],
  when: Rule["when"],
): Generator<PathProblem> {
  for (const [index, path] of paths.entries()) {
    const detail =
      repeated(paths, index) ?? againstCondition(kind, path, when) ?? againstRequired(kind, path);
    if (detail !== undefined) yield { index, detail };
  }
  const given = paths.filter(alwaysGiven);
  if (kind === "atMostOne" && given.length > 1) {
    yield { index: 1, detail: `${given.map(({ text }) => text).join(" and ")} are both required` };
  }
  if (kind === "together" && given.length === paths.length) {
    yield { index: 0, detail: "all of them are required anyway" };
  }
}

function repeated(paths: readonly FieldPath[], index: number): string | undefined {
  const { text } = paths[index]!;
  return paths.findIndex((path) => path.text === text) < index ? `${text} stands twice` : undefined;
}

function againstCondition(
  kind: GroupKind,
  path: FieldPath,
  when: Rule["when"],
): string | undefined {
  if (kind === "require" && settles(when, path, isGiven)) {
    return `under this condition ${path.text} is given already`;
  }
  if ((kind === "forbid" || kind === "ignore") && settles(when, path, isAbsent)) {
    return `under this condition ${path.text} is absent anyway`;
  }
  if (kind === "require" && settles(when, path, isAbsent)) {
    return `the condition holds only while ${path.text} is absent; mark it required instead`;
  }
  return undefined;
}

/** Whether each alternative of a condition settles whether a path is given. */
function settles(when: Rule["when"], path: FieldPath, how: (test: Test) => boolean): boolean {
  return (
    when?.every((tests) => tests.some((test) => test.path.text === path.text && how(test))) ?? false
  );
}

function isGiven({ is, not, present, matches, min, max }: Test): boolean {
  return (
    present === true ||
    (is !== undefined && !is.includes(null)) ||
    (not?.includes(null) ?? false) ||
    matches !== undefined ||
    min !== undefined ||
    max !== undefined
  );
}

function isAbsent({ is, present }: Test): boolean {
  return present === false || (is?.every((value) => value === null) ?? false);
}

function againstRequired(kind: GroupKind, path: FieldPath): string | undefined {
  if (!alwaysGiven(path)) return undefined;
  const { text } = path;
  switch (kind) {
    case "require":
      return `${text} is required anyway`;
    case "forbid":
      return `${text} is required, so no request could be right`;
    case "anyOf":
      return `${text} is required, so there is always one`;
    case "oneOf":
      return `${text} is required, so the others are forbidden: say so`;
    default:
      return undefined;
  }
}

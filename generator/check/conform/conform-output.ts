import type { Path } from "../../diagnostics/diagnostic.js";
import type { Model } from "../../model/model.js";
import type { ConformIssue } from "./conform-issue.js";
import { isRecord, ownValue } from "./record.js";
import { hasBaseType, typeWords } from "./type-words.js";
import type { Field } from "../../model/field.js";

type Structures = Model["structures"];

/**
 * What is wrong with an answer: members the spec does not know, and wrong types. Constraints and
 * rules speak of requests only, any member may be absent, and null is fine where the spec says so.
 */
export function conformOutput(
  model: Pick<Model, "structures">,
  fields: readonly Field[],
  output: unknown,
): readonly ConformIssue[] {
  const issues: ConformIssue[] = [];
  conformMembers(model.structures, fields, output, [], issues);
  return issues;
}

function conformMembers(
  structures: Structures,
  fields: readonly Field[],
  value: unknown,
  path: Path,
  issues: ConformIssue[],
): void {
  if (!isRecord(value)) return void issues.push(wrong("type", path, "must be an object"));
  for (const field of fields) {
    const member = ownValue(value, field.name);
    if (member === undefined || (member === null && field.nullable)) continue;
    conformMember(structures, field, member, [...path, field.name], issues);
  }
  const known = new Set(fields.map(({ name }) => name));
  for (const name of Object.keys(value)) {
    if (known.has(name) || value[name] === undefined) continue;
    issues.push(wrong("unknown", [...path, name], "is not known here"));
  }
}

function conformMember(
  structures: Structures,
  { type }: Field,
  value: unknown,
  path: Path,
  issues: ConformIssue[],
): void {
  const one = (item: unknown, here: Path): void => {
    if (!hasBaseType(item, type.base)) {
      issues.push(wrong("type", here, `must be ${typeWords(type.base)}`));
    } else if (type.structure !== undefined) {
      const structure = structures.get(type.structure);
      if (structure) conformMembers(structures, structure.members, item, here, issues);
    }
  };
  if (!type.list) one(value, path);
  else if (Array.isArray(value)) value.forEach((item, index) => one(item, [...path, index]));
  else issues.push(wrong("type", path, "must be a list"));
}

function wrong(code: "type" | "unknown", path: Path, message: string): ConformIssue {
  return { code, path, message, severity: "error" };
}

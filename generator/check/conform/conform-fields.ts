import type { Path } from "../../diagnostics/diagnostic.js";
import type { ConformIssue } from "./conform-issue.js";
import { conformItems, conformLimits } from "./conform-limits.js";
import { conformRules } from "./conform-rules.js";
import { parseJson } from "./format-tests.js";
import type { Judging } from "./judging.js";
import { namesOf } from "./names-of.js";
import { isRecord, ownValue } from "./record.js";
import { hasBaseType, hasLimits, typeWords } from "./type-words.js";
import type { Field, Rule } from "../../model/field.js";

/** The members of an object and what holds between them. */
export interface Shape {
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
  /** Whether members it does not know are let through. */
  readonly open: boolean;
}

/** An object's members in the order of the spec, then what it should not have, then its rules. */
export function conformShape(judging: Judging, shape: Shape, value: unknown, path: Path): void {
  if (!isRecord(value)) return reportType(judging, value, path, "an object");
  for (const field of shape.fields) {
    const member = ownValue(value, field.name);
    if (member !== undefined) conformField(judging, field, member, [...path, field.name]);
    else if (field.required) report(judging, "required", [...path, field.name], "is required");
  }
  if (!shape.open) {
    const known = namesOf(shape.fields);
    for (const name of Object.keys(value)) {
      if (known.has(name) || value[name] === undefined) continue;
      report(judging, "unknown", [...path, name], "is not known here");
    }
  }
  conformRules(judging, shape.rules, value, path);
}

/** A given value of a field: the list and its items, or the single value. */
export function conformField(judging: Judging, field: Field, value: unknown, path: Path): void {
  if (!field.type.list) {
    if (value === "" && field.whenEmpty !== undefined && field.type.base === "string") return;
    return conformValue(judging, field, value, path);
  }
  if (!Array.isArray(value)) return reportType(judging, value, path, "a list");
  if (value.length > 0 || field.whenEmpty === undefined) {
    conformItems(value, field.constraints, (code, message) => report(judging, code, path, message));
  }
  // Not forEach, which passes over the holes of a list.
  for (let index = 0; index < value.length; index++) {
    conformValue(judging, field, value[index], [...path, index]);
  }
}

/** One value: a field's own, or an item of its list. */
function conformValue(judging: Judging, field: Field, value: unknown, path: Path): void {
  const { type, constraints, json } = field;
  if (!hasBaseType(value, type.base)) {
    reportType(judging, value, path, typeWords(type.base));
    if (!hasLimits(value, type.base)) return;
  }
  if (type.structure !== undefined) {
    const structure = judging.structures.get(type.structure);
    // A structure whose file cannot be read has been reported; nothing is known of its members.
    if (!structure) return;
    const { members: fields, rules } = structure;
    return conformShape(judging, { fields, rules, open: false }, value, path);
  }
  conformLimits(value, type.base, constraints, (code, message) =>
    report(judging, code, path, message),
  );
  if (!json || typeof value !== "string") return;
  const parsed = parseJson(value);
  if (parsed === undefined) return;
  conformShape(judging, { fields: json.members, rules: json.rules, open: true }, parsed, path);
}

/** Only a list's items get here when they are undefined: JSON has no holes. */
function reportType(judging: Judging, value: unknown, path: Path, wanted: string): void {
  if (value === undefined) report(judging, "required", path, "is required");
  else report(judging, "type", path, `must be ${wanted}`);
}

function report(judging: Judging, code: ConformIssue["code"], path: Path, message: string): void {
  judging.issues.push({ code, path, message, severity: "error" });
}

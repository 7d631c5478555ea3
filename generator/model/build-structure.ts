import { Context } from "../load/decoder.js";
import type { RawStructure } from "../load/format/action.js";
import type { Sourced } from "../load/load-service.js";
import type { Finding } from "../diagnostics/diagnostic.js";
import { buildFields } from "./build-field.js";
import { buildRules } from "./build-rule.js";
import type { Since } from "./since.js";
import type { StructureTypes } from "./structure-types.js";
import type { Rule } from "./field.js";

/** Members first, for all structures, since rules and paths look through them. */
export function defineStructures(
  raw: readonly Sourced<RawStructure>[],
  types: StructureTypes,
  since: Since,
  findings: Finding[],
): void {
  for (const { name, file, value } of raw) {
    const context = new Context(file, findings, ["members"]);
    types.define(
      name,
      buildFields(value.members, context, types, (member) => since.member(name, member)),
    );
  }
}

export function buildStructureRules(
  raw: Sourced<RawStructure>,
  types: StructureTypes,
  findings: Finding[],
): readonly Rule[] {
  const context = new Context(raw.file, findings, ["rules"]);
  return buildRules(raw.value.rules ?? [], context, types.members(raw.name), types);
}

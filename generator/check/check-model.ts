import type { DiagnosticCode } from "../diagnostics/codes.js";
import type { Finding } from "../diagnostics/diagnostic.js";
import type { RawSpec } from "../load/load-service.js";
import type { Model } from "../model/model.js";
import { categoryEmpty } from "./category-empty.js";
import { comparisonUnits } from "./comparison-units.js";
import { constraintContradiction } from "./constraint-contradiction.js";
import { constraintMisplaced } from "./constraint-misplaced.js";
import { defaultInvalid } from "./default-invalid.js";
import { deprecationUseUnknown } from "./deprecation-use-unknown.js";
import { descriptionRepeatsName } from "./description-repeats-name.js";
import { descriptionStyle } from "./description-style.js";
import { descriptionUnknownName } from "./description-unknown-name.js";
import { descriptionUnsafe } from "./description-unsafe.js";
import { draftDescription } from "./draft-description.js";
import { effectErrorUnlisted } from "./effect-error-unlisted.js";
import { effectMissing } from "./effect-missing.js";
import { effectNeverRefuses } from "./effect-never-refuses.js";
import { effectReadOnly } from "./effect-read-only.js";
import { enumUndocumented } from "./enum-undocumented.js";
import { enumValueType } from "./enum-value-type.js";
import { errorCodeUnused } from "./error-code-unused.js";
import { exampleDoubtful } from "./example-doubtful.js";
import { exampleInvalid } from "./example-invalid.js";
import { exampleMissing } from "./example-missing.js";
import { keyWithoutEffect } from "./key-without-effect.js";
import { collect, type Lint, type SourceLint, type Sources } from "./lint.js";
import { nullableMisplaced } from "./nullable-misplaced.js";
import { patternSlow } from "./pattern-slow.js";
import { patternUnanchored } from "./pattern-unanchored.js";
import { propertyValueWrong } from "./property-value-wrong.js";
import { readOnlyDoubtful } from "./read-only-doubtful.js";
import { recordBroken } from "./record-broken.js";
import { recordDiffers } from "./record-differs.js";
import { recordOrder } from "./record-order.js";
import { recordUnlogged } from "./record-unlogged.js";
import { referenceUnknown } from "./reference-unknown.js";
import { regionUnknown } from "./region-unknown.js";
import { releaseContradiction } from "./release-contradiction.js";
import { releaseRecreated } from "./release-recreated.js";
import { releaseUndeprecated } from "./release-undeprecated.js";
import { releaseUnrecorded } from "./release-unrecorded.js";
import { releaseMissingName } from "./release-missing-name.js";
import { releaseUnknownName } from "./release-unknown-name.js";
import { resourceUnused } from "./resource-unused.js";
import { retiredInUse } from "./retired-in-use.js";
import { retiredReleaseWrong } from "./retired-release-wrong.js";
import { ruleNeverApplies } from "./rule-never-applies.js";
import { secretNotSensitive } from "./secret-not-sensitive.js";
import { structureUnused } from "./structure-unused.js";
import { undescribed } from "./undescribed.js";
import { unitMissing } from "./unit-missing.js";
import { applyWaivers } from "./waivers.js";
import { waiterField } from "./waiter-field.js";

/** Lints that judge one file by itself. Order does not matter: findings are sorted later. */
export const fileLints: readonly Lint[] = [
  comparisonUnits,
  constraintContradiction,
  constraintMisplaced,
  descriptionRepeatsName,
  descriptionStyle,
  descriptionUnsafe,
  draftDescription,
  enumUndocumented,
  enumValueType,
  exampleMissing,
  nullableMisplaced,
  patternSlow,
  patternUnanchored,
  readOnlyDoubtful,
  regionUnknown,
  ruleNeverApplies,
  secretNotSensitive,
  undescribed,
  unitMissing,
  waiterField,
];

/** Lints that replay the release log and the record, by themselves and against the specs. */
const historyLints = {
  "record-broken": recordBroken,
  "record-differs": recordDiffers,
  "record-order": recordOrder,
  "record-unlogged": recordUnlogged,
  "release-contradiction": releaseContradiction,
  "release-missing-name": releaseMissingName,
  "release-recreated": releaseRecreated,
  "release-undeprecated": releaseUndeprecated,
  "release-unknown-name": releaseUnknownName,
  "release-unrecorded": releaseUnrecorded,
  "retired-release-wrong": retiredReleaseWrong,
} as const satisfies { readonly [code in DiagnosticCode]?: SourceLint };

/** Lints that hold files against each other: pointless while one of them cannot be read. */
export const serviceLints: readonly Lint[] = [
  categoryEmpty,
  defaultInvalid,
  deprecationUseUnknown,
  descriptionUnknownName,
  effectErrorUnlisted,
  effectMissing,
  effectNeverRefuses,
  effectReadOnly,
  errorCodeUnused,
  exampleDoubtful,
  exampleInvalid,
  keyWithoutEffect,
  propertyValueWrong,
  referenceUnknown,
  resourceUnused,
  retiredInUse,
  structureUnused,
  ...Object.values(historyLints),
];

/**
 * Everything a careful reviewer would say about a service, less what its specs waive.
 * @param whole whether every file of the service could be decoded
 * @param platform what all services share, for lints that hold a service against it
 */
export function checkModel(
  model: Model,
  raw: RawSpec,
  whole: boolean,
  platform?: Sources["platform"],
): readonly Finding[] {
  const lints = whole ? [...fileLints, ...serviceLints] : fileLints;
  const findings = collect(lints, model, { ...raw, platform });
  return applyWaivers(findings, raw, () => whole);
}

/** What is wrong with a service's history: its log and its record, and what the specs say of them. */
export function checkHistory(raw: RawSpec): readonly Finding[] {
  const findings = collect(Object.values(historyLints), undefined, raw);
  return applyWaivers(findings, raw, (code) => Object.hasOwn(historyLints, code));
}

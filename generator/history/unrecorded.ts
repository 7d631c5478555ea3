import type { RawAction, RawStructure } from "../load/format/action.js";
import type { RawField } from "../load/format/field.js";
import type { RawSpec, Sourced } from "../load/load-service.js";

/**
 * A record knows names and facts. What else the specs say of today (limits, defaults, rules, error
 * codes, rate limits, paging, examples) was not recorded for the past: a spec of the past goes
 * without, rather than claim that it held then. What things mean (descriptions, units, what is
 * secret) and how to reach the service stay as they are today.
 */
export function recordedSpec(spec: RawSpec): RawSpec {
  const { rate: _, ...service } = spec.service.value;
  return {
    ...spec,
    service: { ...spec.service, value: service },
    errors: { ...spec.errors, value: [] },
    actions: spec.actions.map((one) => mapped(one, recordedAction)),
    structures: spec.structures.map((one) => mapped(one, recordedStructure)),
  };
}

function mapped<T>(one: Sourced<T>, convert: (value: T) => T): Sourced<T> {
  return { ...one, value: convert(one.value) };
}

function recordedAction(action: RawAction): RawAction {
  const {
    rate: _rate,
    rules: _rules,
    errors: _errors,
    pagination: _pagination,
    waiters: _waiters,
    examples: _examples,
    waive: _waive,
    ...rest
  } = action;
  return {
    ...rest,
    region: { use: action.region.use },
    input: (action.input ?? []).map(recordedField),
    output: (action.output ?? []).map(recordedField),
  };
}

function recordedStructure(structure: RawStructure): RawStructure {
  const { rules: _rules, waive: _waive, ...rest } = structure;
  return { ...rest, members: structure.members.map(recordedField) };
}

/** The keys of a field that a spec of the past keeps. */
const KEPT = [
  "name", "type", "doc", "caution", "required", "nullable", "optional", "unit", "hidden",
  "sensitive", "source",
] as const satisfies readonly (keyof RawField)[]; // prettier-ignore

function recordedField(field: RawField): RawField {
  const kept = Object.fromEntries(
    KEPT.filter((key) => field[key] !== undefined).map((key) => [key, field[key]]),
  ) as unknown as RawField;
  // Of deprecations, the record knows those alone that hid a field.
  return field.hidden && field.deprecated
    ? { ...kept, deprecated: { doc: field.deprecated.doc } }
    : kept;
}

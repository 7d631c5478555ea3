import { expect, test } from "vitest";
import {
  ACTION_FACTS,
  ERROR_FACTS,
  FIELD_FACTS,
  SERVICE_FACTS,
  STRUCTURE_FACTS,
  type FactKind,
} from "../../generator/diff/fact.js";
import { LIMITS } from "../../generator/diff/facts/compare-limits.js";
import { constraintKeys } from "../../generator/load/format/field.js";
import { specModel } from "./spec-model.js";

/*
 * A key that the model gets is compared, or somebody has decided that it is not: here. Each key has
 * the kind of fact that it is compared as, or, in parentheses, the reason why it is not.
 */
type Table = { readonly [key: string]: FactKind | `(${string})` };

const NAME = "(what is compared is found by it)";
const AUTHORS = "(for authors; no caller notices)";
const IMITATION = "(for whoever imitates the service; callers notice nothing)";
const HISTORY = "(the past, which is compared by comparing its states)";

const SERVICE: Table = {
  service: "service-name",
  wireName: "service-wire-name",
  product: "service-docs",
  doc: "service-docs",
  draft: AUTHORS,
  version: "service-version",
  endpoint: "service-endpoint",
  internationalEndpoint: "service-endpoint",
  regionalEndpoints: "service-endpoint",
  financeEndpoints: "service-endpoint",
  regions: "service-region",
  categories: "service-docs",
  actions: "action",
  structures: "structure",
  errors: "error",
  commonErrors: "error",
  resources: IMITATION,
  releases: HISTORY,
  gaps: HISTORY,
  versions: "(what was released so far, not what the API is)",
  file: AUTHORS,
  names: "(made from the service's name)",
};

const ACTION: Table = {
  name: NAME,
  file: AUTHORS,
  summary: "action-docs",
  draft: AUTHORS,
  doc: "action-docs",
  caution: "action-docs",
  category: "action-category",
  rate: "action-rate",
  region: "action-region",
  endpoint: "action-endpoint",
  readOnly: "action-read-only",
  deprecated: "action-deprecation",
  retired: "action-retirement",
  source: AUTHORS,
  since: HISTORY,
  input: "field",
  output: "field",
  rules: "action-rule",
  errors: "action-error",
  pagination: "action-pagination",
  waiters: "action-waiter",
  effects: IMITATION,
  examples: "action-examples",
  names: "action-names",
};

const STRUCTURE: Table = {
  name: NAME,
  file: AUTHORS,
  doc: "structure-docs",
  draft: AUTHORS,
  hidden: "structure-hidden",
  retired: "structure-retirement",
  source: AUTHORS,
  since: HISTORY,
  members: "field",
  rules: "structure-rule",
  inRequests: "(follows from what uses it)",
  inResponses: "(follows from what uses it)",
  usedBy: "(follows from what uses it)",
  names: "structure-names",
};

const ERROR: Table = {
  code: NAME,
  doc: "error-docs",
  draft: AUTHORS,
  remedy: "error-docs",
  retry: "error-retry",
  common: "(a code means the same, whoever lists it)",
};

const FIELD: Table = {
  name: NAME,
  type: "field-type",
  doc: "field-docs",
  draft: AUTHORS,
  caution: "field-docs",
  required: "field-required",
  nullable: "field-nullable",
  optional: "field-optional",
  constraints: "field-limit",
  unit: "field-unit",
  default: "field-default",
  whenAbsent: "field-docs",
  whenEmpty: "field-docs",
  json: "field-json",
  from: "field-docs",
  deprecated: "field-deprecation",
  hidden: "field-hidden",
  sensitive: "field-sensitive",
  source: AUTHORS,
  since: HISTORY,
};

const model = specModel({
  actions: { Act: { input: { Some: {}, It: { type: "Thing" } } } },
  structures: { Thing: { members: { Other: {} } } },
});
const act = model.actions.get("Act")!;

test.each<readonly [string, object, Table, readonly FactKind[]]>([
  ["service", model, SERVICE, [...SERVICE_FACTS, "action", "structure", "error"]],
  ["action", act, ACTION, [...ACTION_FACTS, "field"]],
  ["structure", model.structures.get("Thing")!, STRUCTURE, [...STRUCTURE_FACTS, "field"]],
  ["code", model.errors.get("Failed")!, ERROR, ERROR_FACTS],
  ["field", act.input[0]!, FIELD, FIELD_FACTS],
])("every key of a %s is compared, or not for a reason", (_, thing, table, kinds) => {
  expect(Object.keys(thing).sort()).toEqual(Object.keys(table).sort());
  const unknown = Object.values(table).filter(
    (how) => !how.startsWith("(") && !kinds.includes(how as FactKind),
  );
  expect(unknown).toEqual([]);
});

test("every constraint is compared", () => {
  const elsewhere = ["enum", "open", "format"];
  expect([...LIMITS, ...elsewhere].sort()).toEqual(Object.keys(constraintKeys).sort());
});

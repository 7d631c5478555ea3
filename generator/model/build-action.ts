import { Context } from "../load/decoder.js";
import { type Data } from "../load/scalars.js";
import type { RawAction } from "../load/format/action.js";
import type { RawExample } from "../load/format/example.js";
import type { Sourced } from "../load/load-service.js";
import { suggestion } from "../load/suggestion.js";
import type { Finding } from "../diagnostics/diagnostic.js";
import { buildFields } from "./build-field.js";
import { buildCondition, buildRules } from "./build-rule.js";
import { buildPagination } from "./build-pagination.js";
import type { Action, ActionNames, ErrorCode, Example, Model, Waiter } from "./model.js";
import type { Since } from "./since.js";
import type { StructureTypes } from "./structure-types.js";
import type { Field } from "./field.js";

/** What an action needs to know of its service. */
export interface ActionSurroundings {
  readonly types: StructureTypes;
  readonly since: Since;
  readonly errors: Model["errors"];
  readonly commonErrors: Model["errors"];
  readonly defaultRate: Action["rate"];
  readonly categoryOf: ReadonlyMap<string, string>;
  readonly response: readonly Field[];
  readonly findings: Finding[];
}

export type NamesOf = (action: string) => ActionNames;
export type WaiterNames = (waiter: string) => string;

export function buildAction(
  raw: Sourced<RawAction>,
  names: ActionNames,
  nameWaiter: WaiterNames,
  around: ActionSurroundings,
): Action {
  const { name, file, value } = raw;
  const context = new Context(file, around.findings);
  const { types, since } = around;
  const input = buildFields(value.input ?? [], context.at("input"), types, (field) =>
    since.input(name, field),
  );
  const own = buildFields(value.output ?? [], context.at("output"), types, (field) =>
    since.output(name, field),
  );
  const output = [
    ...own,
    ...around.response.filter((field) => own.every((other) => other.name !== field.name)),
  ];
  return {
    name,
    file,
    summary: value.summary,
    draft: value.draft ?? false,
    doc: value.doc,
    caution: value.caution,
    category: around.categoryOf.get(name),
    rate: value.rate ?? around.defaultRate,
    region: value.region,
    endpoint: value.endpoint,
    readOnly: value.readOnly ?? false,
    deprecated: value.deprecated,
    retired: value.retired,
    source: value.source,
    since: since.action(name),
    input,
    output,
    rules: buildRules(value.rules ?? [], context.at("rules"), input, types),
    errors: buildErrorList(value.errors ?? [], context.at("errors"), around),
    pagination:
      value.pagination &&
      buildPagination(value.pagination, context.at("pagination"), input, output, types),
    waiters: buildWaiters(value, context.at("waiters"), output, nameWaiter, types),
    // They are built last, when the inputs and outputs of all actions are known.
    effects: [],
    examples: (value.examples ?? []).map(buildExample),
    names,
  };
}

function buildErrorList(
  codes: readonly string[],
  context: Context,
  { errors, commonErrors }: ActionSurroundings,
): readonly ErrorCode[] {
  const seen = new Set<string>();
  return codes.flatMap((code, index) => {
    const found = errors.get(code) ?? commonErrors.get(code);
    const here = context.at(index);
    if (seen.has(code)) here.report("error-code-duplicate", { code });
    else if (!found) {
      here.report("error-code-unknown", {
        code,
        suggestion: suggestion(code, [...errors.keys(), ...commonErrors.keys()]),
      });
    }
    if (seen.has(code) || !found) return [];
    seen.add(code);
    return [found];
  });
}

function buildWaiters(
  raw: RawAction,
  context: Context,
  output: readonly Field[],
  nameWaiter: WaiterNames,
  types: StructureTypes,
): readonly Waiter[] {
  return (raw.waiters ?? []).map(([name, waiter]) => {
    const here = context.at(name);
    return {
      name,
      function: nameWaiter(name),
      doc: waiter.doc,
      until: buildCondition(waiter.until, here.at("until"), output, types),
      fail: waiter.fail && buildCondition(waiter.fail, here.at("fail"), output, types),
      untilErrors: waiter.untilErrors ?? [],
      failErrors: waiter.failErrors ?? [],
      everySeconds: waiter.every,
      atMostSeconds: waiter.atMost,
    };
  });
}

function buildExample(raw: RawExample): Example {
  return {
    title: raw.title,
    doc: raw.doc,
    style: raw.style ?? "json",
    region: raw.region,
    input: raw.input as Readonly<Record<string, Data>>,
    output: raw.output as Readonly<Record<string, Data>> | undefined,
    repaired: raw.repaired,
  };
}

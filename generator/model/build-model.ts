import { compareText, type Finding } from "../diagnostics/diagnostic.js";
import { Context } from "../load/decoder.js";
import type { Raw } from "../load/format/kinds.js";
import type { RawSpec, Sourced } from "../load/load-service.js";
import { suggestion } from "../load/suggestion.js";
import { buildAction, type ActionSurroundings } from "./build-action.js";
import { buildErrors } from "./build-errors.js";
import { buildCategories } from "./build-categories.js";
import { buildFields } from "./build-field.js";
import { buildNames, type Names } from "./build-names.js";
import { buildReleases } from "./build-releases.js";
import { buildStructureRules, defineStructures } from "./build-structure.js";
import { buildVersions } from "./build-versions.js";
import type { Action, Model, Structure } from "./model.js";
import { reachOfActions, type Reached } from "./reach.js";
import { Since } from "./since.js";
import { buildState } from "./state/build-state.js";
import { StructureTypes } from "./structure-types.js";

export interface BuiltModel {
  readonly model: Model;
  /** Broken references; a model with errors among them is fit for checks, not for output. */
  readonly findings: readonly Finding[];
}

/** Joins a service's files into one model. Total: what does not resolve is reported and left out. */
export function buildModel(raw: RawSpec, platform: Sourced<Raw<"platform">>): BuiltModel {
  const findings: Finding[] = [];
  const { value: service, file } = raw.service;
  const context = new Context(file, findings);
  const { releases, gaps } = buildReleases(
    raw.releases.value,
    new Context(raw.releases.file, findings),
  );
  const since = new Since(releases, gaps);
  const rawActions = [...raw.actions].sort((a, b) => compareText(a.name, b.name));
  const rawStructures = [...raw.structures].sort((a, b) => compareText(a.name, b.name));

  const types = new StructureTypes(raw.known.structures);
  defineStructures(rawStructures, types, since, findings);
  const reached = reachOfActions(rawActions, rawStructures, types);
  const names = buildNames(
    raw.name,
    rawStructures.map(({ name }) => name),
    (name) => reached.get(name)?.inRequests === true && reached.get(name)?.inResponses === true,
    rawActions.map(({ name, value }) => [name, (value.waiters ?? []).map(([waiter]) => waiter)]),
  );

  const categories = buildCategories(
    service.categories,
    rawActions,
    raw.known.actions,
    context.at("categories"),
  );
  const around: ActionSurroundings = {
    types,
    since,
    errors: buildErrors(raw.errors.value, false),
    commonErrors: buildErrors(platform.value.errors, true),
    defaultRate: service.rate,
    categoryOf: new Map(
      categories.flatMap(({ name, actions }) => actions.map((action) => [action, name])),
    ),
    response: buildFields(
      platform.value.response,
      new Context(platform.file, []),
      types,
      () => undefined,
    ),
    findings,
  };
  const actions = new Map(
    rawActions.map((one): [string, Action] => [
      one.name,
      buildAction(
        one,
        names.actions.get(one.name)!,
        (waiter) => names.waiters.get(`${one.name}.${waiter}`)!,
        around,
      ),
    ]),
  );
  const whole = isWhole(raw, findings);
  const ofState: Finding[] = [];
  const { resources, effects } = buildState(
    raw,
    actions,
    types,
    (code) => around.errors.get(code) ?? around.commonErrors.get(code),
    ofState,
  );
  // A property may be missing only because a field is that has an error of its own.
  findings.push(...ofState.filter(({ code }) => whole || code !== "resource-property"));
  for (const [name, its] of effects) actions.set(name, { ...actions.get(name)!, effects: its });
  const structures = new Map(
    rawStructures.map((one): [string, Structure] => [
      one.name,
      buildStructure(one, names, reached, types, since, findings),
    ]),
  );
  checkRegions(service, new Set(platform.value.regions.map(([id]) => id)), context);
  const endpoints = service.endpoints;
  const model: Model = {
    service: raw.name,
    wireName: service.name ?? raw.name,
    product: service.product,
    doc: service.doc,
    draft: service.draft ?? false,
    version: service.version,
    endpoint: service.endpoint,
    internationalEndpoint: endpoints?.international,
    regionalEndpoints: (endpoints?.regional ?? []).map(([region, host]) => ({ region, host })),
    financeEndpoints: (endpoints?.finance ?? []).map(([region, host]) => ({ region, host })),
    regions: service.regions,
    categories,
    actions,
    structures,
    errors: around.errors,
    commonErrors: around.commonErrors,
    resources,
    releases,
    gaps,
    versions: buildVersions(
      raw.versions?.value ?? [],
      new Context(raw.versions?.file ?? raw.releases.file, findings),
    ),
    file,
    names: names.service,
  };
  return { model, findings };
}

function buildStructure(
  raw: Sourced<Raw<"structure">>,
  names: Names,
  reached: ReadonlyMap<string, Reached>,
  types: StructureTypes,
  since: Since,
  findings: Finding[],
): Structure {
  const use = reached.get(raw.name);
  return {
    name: raw.name,
    file: raw.file,
    doc: raw.value.doc,
    draft: raw.value.draft ?? false,
    hidden: raw.value.hidden ?? false,
    retired: raw.value.retired,
    source: raw.value.source,
    since: since.structure(raw.name),
    members: types.members(raw.name),
    rules: buildStructureRules(raw, types, findings),
    inRequests: use?.inRequests ?? false,
    inResponses: use?.inResponses ?? false,
    usedBy: use?.usedBy ?? [],
    names: names.structures.get(raw.name)!,
  };
}

function checkRegions(service: Raw<"service">, known: ReadonlySet<string>, context: Context): void {
  const check = (region: string, place: Context): void => {
    if (!known.has(region))
      place.report("region-unknown", { region, suggestion: suggestion(region, [...known]) });
  };
  service.regions.forEach((region, index) => check(region, context.at("regions").at(index)));
  for (const kind of ["regional", "finance"] as const) {
    for (const [region] of service.endpoints?.[kind] ?? [])
      check(region, context.at("endpoints").at(kind).at(region));
  }
}

/** Whether every file was read, and nothing in it left out. */
function isWhole({ known, actions, structures }: RawSpec, findings: readonly Finding[]): boolean {
  return (
    known.actions.length === actions.length &&
    known.structures.length === structures.length &&
    findings.every(({ severity }) => severity !== "error")
  );
}

import type { Data } from "../load/scalars.js";
import type {
  Action,
  ErrorCode,
  Model,
  Modified,
  Pagination,
  Release,
  Structure,
  Waiter,
} from "../model/model.js";
import { typeName } from "./type-name.js";
import type { Condition, Field, Rule } from "../model/field.js";

type Json = Data | undefined | { readonly [key: string]: Json } | readonly Json[];

/** The model as other programs read it. Keys and their order are a contract. */
export function inspectModel(model: Model): Json {
  return {
    service: model.service,
    product: model.product,
    ...draftKey(model),
    version: model.version,
    endpoint: model.endpoint,
    internationalEndpoint: model.internationalEndpoint ?? null,
    regions: model.regions,
    regionalEndpoints: model.regionalEndpoints.map(({ region, host }) => ({ region, host })),
    financeEndpoints: model.financeEndpoints.map(({ region, host }) => ({ region, host })),
    categories: model.categories.map(({ name, actions }) => ({ name, actions })),
    actions: entries(model.actions, inspectAction),
    structures: entries(model.structures, inspectStructure),
    errors: entries(model.errors, inspectError),
    commonErrors: entries(model.commonErrors, inspectError),
    releases: model.releases.map(inspectRelease),
    gaps: model.gaps.map(({ first, last, doc }) => ({ first, last, description: doc })),
  };
}

function entries<T>(map: ReadonlyMap<string, T>, inspect: (value: T) => Json): Json {
  return Object.fromEntries([...map].map(([name, value]) => [name, inspect(value)]));
}

function inspectAction(action: Action): Json {
  const { region } = action;
  return {
    summary: action.summary,
    description: action.doc ?? "",
    ...draftKey(action),
    category: action.category ?? null,
    rateLimit: action.rate
      ? { requests: action.rate.requests, seconds: action.rate.seconds }
      : null,
    region: {
      required: region.use === "required",
      used: region.use !== "unused",
      allowed: region.allowed ?? null,
    },
    endpoint: action.endpoint ?? null,
    readOnly: action.readOnly,
    deprecated: action.deprecated ? { ...action.deprecated } : false,
    retired: action.retired ? { ...action.retired } : null,
    source: action.source ?? null,
    since: action.since ?? null,
    input: action.input.map(inspectField),
    output: action.output.map(inspectField),
    rules: action.rules.map(inspectRule),
    errors: action.errors.map(({ code }) => code),
    pagination: action.pagination ? inspectPagination(action.pagination) : null,
    waiters: action.waiters.map(inspectWaiter),
    examples: action.examples.map(({ title, style, region: at, input, output, repaired }) => ({
      title,
      style,
      region: at ?? null,
      input,
      output: output ?? null,
      repaired: repaired ?? null,
    })),
  };
}

function inspectStructure(structure: Structure): Json {
  return {
    description: structure.doc,
    ...draftKey(structure),
    since: structure.since ?? null,
    hidden: structure.hidden,
    retired: structure.retired ? { ...structure.retired } : null,
    source: structure.source ?? null,
    inRequests: structure.inRequests,
    inResponses: structure.inResponses,
    usedBy: structure.usedBy,
    members: structure.members.map(inspectField),
    rules: structure.rules.map(inspectRule),
  };
}

export function inspectField(field: Field): Json {
  const { enum: values, ...limits } = field.constraints;
  return {
    name: field.name,
    type: typeName(field.type),
    required: field.required,
    nullable: field.nullable,
    optional: field.optional,
    description: field.doc,
    ...draftKey(field),
    constraints: {
      ...(values && {
        enum: values.map(({ value, doc, draft = false }) => ({
          value,
          description: doc,
          ...draftKey({ draft }),
        })),
      }),
      ...limits,
      ...(field.default !== undefined && { default: field.default }),
    },
    unit: field.unit ?? null,
    whenAbsent: field.whenAbsent ?? null,
    whenEmpty: field.whenEmpty ?? null,
    from: field.from,
    json: field.json
      ? { members: field.json.members.map(inspectField), rules: field.json.rules.map(inspectRule) }
      : null,
    deprecated: field.deprecated ? { ...field.deprecated } : false,
    hidden: field.hidden,
    sensitive: field.sensitive,
    source: field.source ?? null,
    since: field.since ?? null,
  };
}

export function inspectRule({ when, assertion, severity, doc }: Rule): Json {
  return {
    ...(when && { when: inspectCondition(when) }),
    ...inspectAssertion(assertion),
    severity,
    ...(doc && { doc }),
  };
}

export function inspectCondition(condition: Condition): Json {
  return condition.map((tests) =>
    Object.fromEntries(
      tests.map(({ path, ...test }) => [
        path.text,
        Object.fromEntries(Object.entries(test).filter(([, v]) => v !== undefined)),
      ]),
    ),
  );
}

function inspectAssertion(assertion: Rule["assertion"]): { readonly [key: string]: Json } {
  switch (assertion.kind) {
    case "expect":
      return { expect: assertion.comparison.text };
    case "restrict":
      return {
        restrict: Object.fromEntries(
          assertion.limits.map(({ path, restriction }) => [path.text, { ...restriction }]),
        ),
      };
    case "lookup":
      return { lookup: { each: assertion.each.text, in: assertion.in.text } };
    case "unique":
      return { unique: assertion.path.text };
    default:
      return { [assertion.kind]: assertion.paths.map(({ text }) => text) };
  }
}

function inspectPagination({ item, lowest, ...pagination }: Pagination): Json {
  return { ...pagination, item: typeName(item), lowest: lowest?.text ?? null };
}

function inspectWaiter(waiter: Waiter): Json {
  return {
    name: waiter.name,
    description: waiter.doc,
    until: waiter.until ? inspectCondition(waiter.until) : null,
    fail: waiter.fail ? inspectCondition(waiter.fail) : null,
    untilErrors: waiter.untilErrors,
    failErrors: waiter.failErrors,
    everySeconds: waiter.everySeconds,
    atMostSeconds: waiter.atMostSeconds,
  };
}

function inspectError({ doc, draft, remedy, retry }: ErrorCode): Json {
  return { description: doc, ...draftKey({ draft }), remedy, retryable: retry };
}

/** Said only of descriptions that nobody has written yet. */
function draftKey({ draft }: { readonly draft: boolean }): { readonly [key: string]: Json } {
  return draft ? { draft } : {};
}

function inspectRelease(release: Release): Json {
  const { unnumbered, time, modifiedActions, modifiedStructures, ...lists } = release;
  return {
    ...lists,
    ...(unnumbered && { unnumbered }),
    time: time ?? null,
    modifiedActions: modifiedActions.map(inspectModified),
    modifiedStructures: modifiedStructures.map(inspectModified),
  };
}

function inspectModified({ name, changes }: Modified): Json {
  return { name, ...Object.fromEntries(changes) };
}

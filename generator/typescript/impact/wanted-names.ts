import type { Change } from "../../diff/change.js";
import type { Action, Model, Structure } from "../../model/model.js";
import { changePath } from "./change-path.js";
import { concernsAbsence, tightensChecks } from "./touched-code.js";

/** The names that places which these changes can touch bear: the first and the fastest sieve. */
export function wantedNames(
  changes: readonly Change[],
  before: Model,
  after: Model,
): ReadonlySet<string> {
  const models = [before, after];
  return new Set(changes.flatMap((change) => models.flatMap((model) => namesOf(change, model))));
}

function namesOf(change: Change, model: Model): readonly string[] {
  const { top, name, field } = changePath(change);
  const value = valueOf(change);
  const action = model.actions.get(name);
  const structure = model.structures.get(name);
  switch (top) {
    case "service":
      return change.kind === "service-region" ? ["region"] : [model.names.client];
    case "errors":
      return codeNames(name, [...model.actions.values()]);
    case "structures":
      return structure ? [...ofStructure(change, field, structure, model), ...value] : [];
    case "actions":
      if (!action) return [];
      if (change.kind === "action-error")
        return codeNames(change.path.slice(change.path.lastIndexOf("/") + 1), [action]);
      if (field === undefined) return [...functionNames(action), ...typeNames(action)];
      if (change.path.split("/")[2] === "output") return [field, ...value];
      return [
        field,
        ...value,
        ...functionNames(action),
        ...(concernsAbsence(change) ? action.input.map((one) => one.name) : []),
      ];
  }
}

/** The text that an enum lost. */
function valueOf({ kind, from }: Change): readonly string[] {
  return kind === "field-enum-value" && typeof from === "string" ? [from] : [];
}

function ofStructure(
  change: Change,
  field: string | undefined,
  { names, members, usedBy }: Structure,
  model: Model,
): readonly string[] {
  const wholes = field === undefined || concernsAbsence(change);
  const actions = tightensChecks(change)
    ? usedBy.flatMap((action) => model.actions.get(action) ?? [])
    : [];
  return [
    ...(field === undefined ? [names.type, names.outputType] : [field]),
    ...(wholes ? members.map(({ name }) => name) : []),
    ...actions.flatMap((action) => [action.names.check, action.names.schema]),
  ];
}

/** An error code as a text, and what is asked for codes. */
function codeNames(code: string, actions: readonly Action[]): readonly string[] {
  return [code, "code", ...actions.flatMap(({ names }) => [names.isError, names.value])];
}

function functionNames({ names, waiters }: Action): readonly string[] {
  const { value, paginate, check, schema, isError } = names;
  return [value, paginate, check, schema, isError, ...waiters.map((waiter) => waiter.function)];
}

function typeNames({ names }: Action): readonly string[] {
  return [names.request, names.response, names.errorCode, names.error];
}

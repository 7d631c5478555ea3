import type { ActionNames, ServiceNames, StructureNames } from "./model.js";
import { camelCase, fileScope, kebabCase, moduleScope, pascalCase } from "./names.js";

export interface Names {
  readonly service: ServiceNames;
  readonly actions: ReadonlyMap<string, ActionNames>;
  readonly structures: ReadonlyMap<string, StructureNames>;
  /** Waiters by `<Action>.<Waiter>`. */
  readonly waiters: ReadonlyMap<string, string>;
}

/**
 * Every name a service's package exports or writes as a file, made once. Order decides who keeps a
 * contested name: the client, then structures, then actions, each sorted by wire name.
 */
export function buildNames(
  service: string,
  structures: readonly string[],
  usedBothWays: (structure: string) => boolean,
  actions: readonly (readonly [string, readonly string[]])[],
): Names {
  const scope = moduleScope();
  const structureFiles = fileScope();
  const actionFiles = fileScope();
  const own: ServiceNames = {
    client: scope.take(`${pascalCase(service)}Client`),
    constant: scope.take(camelCase(pascalCase(service))),
    package: `@specpress/${service}`,
  };
  const structureNames = new Map(
    structures.map((name) => {
      const outputType = usedBothWays(name) ? `${name}Output` : name;
      const { type, output, check } = scope.takeAll({
        type: name,
        output: outputType,
        check: `check${name}`,
      });
      return [
        name,
        { type, outputType: output, check, file: structureFiles.take(kebabCase(name)) },
      ];
    }),
  );
  const waiters = new Map<string, string>();
  const actionNames = new Map(
    actions.map(([name, itsWaiters]) => {
      const names = scope.takeAll({
        value: camelCase(name),
        request: `${name}Request`,
        response: `${name}Response`,
        errorCode: `${name}ErrorCode`,
        error: `${name}Error`,
        isError: `is${name}Error`,
        check: `check${name}Request`,
        paginate: `paginate${name}`,
        schema: `${camelCase(name)}Schema`,
      });
      for (const waiter of itsWaiters)
        waiters.set(`${name}.${waiter}`, scope.take(`waitUntil${waiter}`));
      return [name, { ...names, file: actionFiles.take(kebabCase(name)) }];
    }),
  );
  return { service: own, actions: actionNames, structures: structureNames, waiters };
}

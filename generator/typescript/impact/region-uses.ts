import { ts } from "ts-morph";
import type { Consumer } from "./consumer.js";
import { calleeName, inner } from "./expressions.js";
import type { NameUse, Use } from "./use.js";
import { valuesOf } from "./values.js";

/** `region: "ap-guangzhou"` in the options of a client or a call of this service. */
export function regionUses(
  property: ts.ObjectLiteralElementLike,
  consumer: Consumer,
): readonly Use[] {
  const { checker, origins } = consumer;
  const options = property.parent as ts.ObjectLiteralExpression;
  const type = checker.getContextualType(options);
  const region = type && checker.getPropertyOfType(checker.getNonNullableType(type), "region");
  const owner = origins.runtimeName(region);
  if (owner !== "ClientOptions.region" && owner !== "CallOptions.region") return [];
  if (!isOurs(options, consumer)) return [];
  const value = ts.isPropertyAssignment(property) ? property.initializer : property.name!;
  return valuesOf(value, checker).map(({ value: name, node }): NameUse => ({
    kind: "name",
    verb: "passes",
    node,
    path: `service/regions/${String(name)}`,
  }));
}

/** Options say nothing of the service: the call that they are for does, or that there is but one. */
function isOurs(
  options: ts.ObjectLiteralExpression,
  { checker, origins, single }: Consumer,
): boolean {
  const call = ts.findAncestor(
    options,
    (node) => ts.isCallExpression(node) || ts.isNewExpression(node),
  );
  if (!call || (!ts.isCallExpression(call) && !ts.isNewExpression(call))) return single;
  const names = [calleeName(call), ...(call.arguments ?? []).map(inner)];
  const known = names.some(
    (name) => origins.meaning(checker.getSymbolAtLocation(name)) !== undefined,
  );
  return known || single;
}

import { ts } from "ts-morph";
import { comparedWith } from "./compared.js";
import type { Consumer } from "./consumer.js";
import { accessOf } from "./expressions.js";
import type { MemberUse, Use, Verb } from "./use.js";
import { valuesOf } from "./values.js";

/** A property of some type that is read, assigned, or named in a type: if it is the package's. */
export function propertyUses(
  name: ts.Node,
  property: ts.Symbol | undefined,
  verb: "reads" | "names",
  consumer: Consumer,
): readonly Use[] {
  const { checker, origins, references } = consumer;
  const members = origins.members(property);
  if (members.length === 0) return [];
  const node = accessOf(name);
  const assigned = assignedTo(node);
  const does: Verb = assigned ? "passes" : verb;
  const use = (at: ts.Node, values: MemberUse["values"]): readonly Use[] =>
    members.map(({ path, sides }) => ({
      kind: "member",
      verb: does,
      node: at,
      path,
      sides,
      values,
    }));
  if (assigned) return use(name, () => valuesOf(assigned, checker));
  if (verb === "names") return use(name, () => []);
  return use(name, () => comparedWith(node, checker, references));
}

/** What is assigned to an expression, if something is. */
function assignedTo(node: ts.Node): ts.Expression | undefined {
  const { parent } = node;
  return ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
    ? parent.right
    : undefined;
}

import { ts } from "ts-morph";
import { comparedWith } from "./compared.js";
import type { Consumer } from "./consumer.js";
import { accessOf } from "./expressions.js";
import type { Member } from "./origins.js";
import type { MemberUse, Use, Verb } from "./use.js";
import { valuesOf } from "./values.js";

/** A property of some type that is read, assigned, or named in a type: if it is the package's. */
export function propertyUses(
  name: ts.Node,
  members: readonly Member[],
  verb: "reads" | "names",
  { checker, references }: Consumer,
): readonly Use[] {
  if (members.length === 0) return [];
  const node = accessOf(name);
  const assigned = assignedTo(node);
  const use = (does: Verb, values: MemberUse["values"]): readonly Use[] =>
    members.map(({ path, sides }) => ({
      kind: "member",
      verb: does,
      node: name,
      path,
      sides,
      values,
    }));
  if (assigned)
    return use("passes", () => valuesOf(assigned, checker, checker.getTypeAtLocation(node)));
  if (verb === "names") return use("names", () => []);
  return use("reads", () => comparedWith(node, checker, references));
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

import { ts } from "ts-morph";
import { argumentOf, inner, outer } from "./expressions.js";
import type { References } from "./references.js";
import type { PlacedValue } from "./use.js";
import { valuesOf } from "./values.js";

/** How many variables a value is followed through. */
const FAR = 3;

/**
 * The values that what is read is compared with: by an operator, in a switch, or as one of a list;
 * at once or after it was put into variables.
 */
export function comparedWith(
  read: ts.Node,
  checker: ts.TypeChecker,
  references: References,
  left = FAR,
): readonly PlacedValue[] {
  const node = outer(read);
  const { parent } = node;
  const through = (name: ts.Node): readonly PlacedValue[] =>
    left > 0 && ts.isIdentifier(name)
      ? references.to(name).flatMap((one) => comparedWith(one, checker, references, left - 1))
      : [];
  if (ts.isBindingElement(parent)) return through(parent.name);
  if (ts.isVariableDeclaration(parent) && parent.initializer === node) return through(parent.name);
  if (ts.isBinaryExpression(parent)) {
    if (parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
      return comparedWith(parent, checker, references, left);
    if (!EQUALITY.has(parent.operatorToken.kind)) return [];
    return valuesOf(parent.left === node ? parent.right : parent.left, checker);
  }
  if (ts.isSwitchStatement(parent))
    return parent.caseBlock.clauses.flatMap((clause) =>
      ts.isCaseClause(clause) ? valuesOf(clause.expression, checker) : [],
    );
  return listOf(node, checker);
}

/** `["a", "b"].includes(value)` */
function listOf(node: ts.Node, checker: ts.TypeChecker): readonly PlacedValue[] {
  const call = argumentOf(node)?.call;
  if (!call || !ts.isPropertyAccessExpression(call.expression)) return [];
  const { name, expression } = call.expression;
  if (name.text !== "includes") return [];
  const list = inner(expression);
  return checker.isArrayLikeType(checker.getTypeAtLocation(list)) ? valuesOf(list, checker) : [];
}

const EQUALITY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

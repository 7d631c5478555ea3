import { ts } from "ts-morph";
import type { Scalar } from "../../load/scalars.js";
import { inner } from "./expressions.js";
import type { PlacedValue } from "./use.js";

/**
 * The values that an expression is known to be able to have: those written in it, with the place
 * where they are written, and those that its type lists. A plain string or number lists none, and
 * neither does `own`, the type of the field that it is for.
 */
export function valuesOf(
  node: ts.Node,
  checker: ts.TypeChecker,
  own?: ts.Type,
): readonly PlacedValue[] {
  const each = (nodes: readonly ts.Node[]): readonly PlacedValue[] =>
    nodes.flatMap((one) => valuesOf(one, checker, own));
  const expression = inner(node as ts.Expression);
  if (ts.isStringLiteralLike(expression)) return [{ value: expression.text, node: expression }];
  if (ts.isNumericLiteral(expression))
    return [{ value: Number(expression.text), node: expression }];
  if (ts.isConditionalExpression(expression))
    return each([expression.whenTrue, expression.whenFalse]);
  if (ts.isArrayLiteralExpression(expression)) return each(expression.elements);
  if (ts.isSpreadElement(expression)) return each([expression.expression]);
  if (ts.isBinaryExpression(expression) && CHOOSING.has(expression.operatorToken.kind))
    return each([expression.left, expression.right]);
  const type = checker.getTypeAtLocation(expression);
  // What is typed as the field itself follows it wherever it goes.
  if (own && checker.getNonNullableType(type) === checker.getNonNullableType(own)) return [];
  return listed(type, checker).map((value) => ({
    value,
    node: expression,
  }));
}

const CHOOSING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

/** The literals that a type, or the items of a list of it, may be. */
function listed(type: ts.Type, checker: ts.TypeChecker): readonly Scalar[] {
  if (type.isUnion()) return type.types.flatMap((one) => listed(one, checker));
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if (type.flags & ts.TypeFlags.BooleanLiteral) return [checker.typeToString(type) === "true"];
  return checker.isArrayLikeType(type)
    ? checker.getTypeArguments(type as ts.TypeReference).flatMap((one) => listed(one, checker))
    : [];
}

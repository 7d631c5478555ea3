import { ts } from "ts-morph";

/** The expression inside what changes nothing but its type. */
export function inner(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isTypeAssertionExpression(node) ||
    ts.isNonNullExpression(node)
    ? inner(node.expression)
    : node;
}

/** The same the other way: the expression with all that is around it and changes only its type. */
export function outer(node: ts.Node): ts.Node {
  const { parent } = node;
  return (ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isTypeAssertionExpression(parent) ||
    ts.isNonNullExpression(parent)) &&
    parent.expression === node
    ? outer(parent)
    : node;
}

/** The access that a name ends, `a.b` for `b`, or the name itself. */
export function accessOf(name: ts.Node): ts.Node {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) return parent;
  return ts.isElementAccessExpression(parent) && parent.argumentExpression === name ? parent : name;
}

/** The call or construction that an expression is what is called of. */
export function callOf(callee: ts.Node): ts.CallExpression | ts.NewExpression | undefined {
  const whole = outer(callee);
  const { parent } = whole;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === whole
    ? parent
    : undefined;
}

/** The call that an expression is an argument of. */
export function argumentOf(
  expression: ts.Node,
): { readonly call: ts.CallExpression | ts.NewExpression; readonly index: number } | undefined {
  const whole = outer(expression);
  const { parent } = whole;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return undefined;
  const index = parent.arguments?.indexOf(whole as ts.Expression) ?? -1;
  return index < 0 ? undefined : { call: parent, index };
}

/** The last name of what is called: `send` of `client.send(...)`. */
export function calleeName(call: ts.CallExpression | ts.NewExpression): ts.Node {
  const callee = inner(call.expression);
  return ts.isPropertyAccessExpression(callee) ? callee.name : callee;
}

/** Whether an expression loads a module the CommonJS way. */
export function isRequire(node: ts.Expression | undefined): boolean {
  return (
    node !== undefined &&
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "require"
  );
}

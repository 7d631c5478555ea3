import { ts } from "ts-morph";
import type { Consumer } from "./consumer.js";
import { eachNode } from "./each-node.js";

/**
 * The actions whose error's code is read: those that the error's type names, or else those that are
 * called where the error is caught. Undefined when it may be the error of something else entirely.
 */
export function attributedActions(
  name: ts.Node,
  consumer: Consumer,
): readonly string[] | undefined {
  const { checker, origins, single } = consumer;
  const { parent } = name;
  const pattern = ts.isBindingElement(parent) ? parent.parent : undefined;
  const holder = pattern ?? (ts.isPropertyAccessExpression(parent) ? parent.expression : undefined);
  if (!holder) return undefined;
  const type = checker.getTypeAtLocation(holder);
  const symbol = checker.getPropertyOfType(type, "code");
  const isServiceError = origins.runtimeName(symbol) === "ServiceError.code";
  const isCaught = (type.flags & UNKNOWN) !== 0 && isCaughtValue(holder, consumer);
  if (!isServiceError && !isCaught) return undefined;
  const named = isServiceError ? namedActions(type, consumer) : [];
  if (named.length > 0) return named;
  const called = calledActions(name, consumer);
  if (called.length > 0) return called;
  return isServiceError && single ? [] : undefined;
}

/** JavaScript may read what TypeScript would have narrowed first. */
const UNKNOWN = ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** Whether something of unknown type is what a `catch` or a `.catch(...)` was given. */
function isCaughtValue(node: ts.Node, { checker }: Consumer): boolean {
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  return (
    declaration !== undefined &&
    (ts.isCatchClause(declaration.parent) || ts.isParameter(declaration))
  );
}

/** `ServiceError<OpenUnion<DismissRoomErrorCode>>` names DismissRoom. */
function namedActions(type: ts.Type, consumer: Consumer): readonly string[] {
  const { checker, origins } = consumer;
  const types = type.isUnion() ? type.types : [type];
  const codes = types.flatMap((one) =>
    one.symbol?.name === "ServiceError" ? checker.getTypeArguments(one as ts.TypeReference) : [],
  );
  const aliases = codes.flatMap((code) => [
    code.aliasSymbol,
    ...(code.aliasTypeArguments ?? []).map((one) => one.aliasSymbol),
  ]);
  return aliases.flatMap((alias) => {
    const meaning = origins.meaning(alias);
    return meaning?.kind === "codes" && meaning.action !== undefined ? [meaning.action] : [];
  });
}

/** What is called in the `try` of a `catch`, or before a `.catch(...)`. */
function calledActions(node: ts.Node, consumer: Consumer): readonly string[] {
  const found = new Set<string>();
  const collect = (part: ts.Node): void =>
    eachNode(part, (inside) => {
      if (!ts.isIdentifier(inside)) return;
      const meaning = consumer.origins.meaning(consumer.checker.getSymbolAtLocation(inside));
      if (meaning?.kind === "function" && meaning.role !== "guard") found.add(meaning.action);
    });
  for (let at = node; found.size === 0 && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isCatchClause(at)) collect(at.parent.tryBlock);
    else if (ts.isFunctionLike(at)) {
      const call = at.parent;
      const isHandler =
        ts.isCallExpression(call) &&
        ts.isPropertyAccessExpression(call.expression) &&
        (call.expression.name.text === "catch" || call.expression.name.text === "then");
      if (isHandler) collect((call.expression as ts.PropertyAccessExpression).expression);
    }
  }
  return [...found];
}

import { ts } from "ts-morph";
import type { Consumer } from "./consumer.js";
import { argumentOf, outer } from "./expressions.js";
import type { Member } from "./origins.js";
import type { Use } from "./use.js";

/**
 * A text that is written where the type of one of the package's fields is expected by name: for
 * `mode: OpenRoomRequest["Mode"]`, or as a key of a table of these values.
 */
export function valueUses(
  text: ts.Identifier | ts.StringLiteralLike,
  consumer: Consumer,
): readonly Use[] {
  const members = expectedTypes(text, consumer).flatMap((type) => named(type, consumer));
  return members.map(({ path, sides }) => ({
    kind: "value",
    verb: sides.includes("request") ? "passes" : "reads",
    node: text,
    path,
    sides,
    value: text.text,
  }));
}

/** The types that are written down for the place of a text. */
function expectedTypes(text: ts.Node, { checker }: Consumer): readonly ts.TypeNode[] {
  const node = outer(text);
  const { parent } = node;
  if (ts.isPropertyAssignment(parent))
    return parent.name === node
      ? keyTypes(parent.parent)
      : typesOf(propertyOf(parent, checker)?.declarations);
  if (ts.isArrayLiteralExpression(parent)) return expectedTypesOfList(parent);
  if (
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isPropertyDeclaration(parent)
  )
    return parent.type ? [parent.type] : [];
  if (ts.isBinaryExpression(parent)) {
    const other = parent.left === node ? parent.right : parent.left;
    return typesOf(checker.getSymbolAtLocation(other)?.declarations);
  }
  if (ts.isCaseClause(parent)) {
    const { expression } = parent.parent.parent;
    return typesOf(checker.getSymbolAtLocation(expression)?.declarations);
  }
  if (ts.isReturnStatement(parent) || ts.isArrowFunction(parent)) {
    const made = ts.isArrowFunction(parent) ? parent : ts.findAncestor(parent, ts.isFunctionLike);
    return made?.type ? [made.type] : [];
  }
  const handed = argumentOf(node);
  const parameter = handed && checker.getResolvedSignature(handed.call)?.parameters[handed.index];
  return typesOf(parameter?.declarations);
}

/** `const shown: OpenRoomRequest["Mode"][] = ["Fast"]` */
function expectedTypesOfList(list: ts.ArrayLiteralExpression): readonly ts.TypeNode[] {
  const { parent } = outer(list);
  return ts.isVariableDeclaration(parent) && parent.type ? [parent.type] : [];
}

/** `const words: Record<OpenRoomRequest["Mode"], string> = { Fast: "at once" }` */
function keyTypes(object: ts.ObjectLiteralExpression): readonly ts.TypeNode[] {
  const { parent } = outer(object);
  const type = ts.isVariableDeclaration(parent)
    ? parent.type
    : ts.isSatisfiesExpression(object.parent)
      ? object.parent.type
      : undefined;
  const key = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
  return key ? [key] : [];
}

function propertyOf(
  { name, parent }: ts.PropertyAssignment,
  checker: ts.TypeChecker,
): ts.Symbol | undefined {
  const type = checker.getContextualType(parent);
  return type && ts.isIdentifier(name)
    ? checker.getPropertyOfType(checker.getNonNullableType(type), name.text)
    : undefined;
}

function typesOf(declarations: readonly ts.Declaration[] = []): readonly ts.TypeNode[] {
  return declarations.flatMap((one) => {
    const { type } = one as { readonly type?: ts.TypeNode };
    return type ? [type] : [];
  });
}

/** The fields that a type names: by an index, at once or by way of aliases and what is made of them. */
function named(
  type: ts.TypeNode,
  consumer: Consumer,
  seen = new Set<ts.Node>(),
): readonly Member[] {
  if (seen.has(type)) return [];
  seen.add(type);
  const within = (inner: ts.TypeNode): readonly Member[] => named(inner, consumer, seen);
  const { checker, origins } = consumer;
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return within(type.type);
  if (ts.isArrayTypeNode(type)) return within(type.elementType);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(within);
  if (ts.isIndexedAccessTypeNode(type)) {
    const { objectType, indexType } = type;
    if (!ts.isLiteralTypeNode(indexType) || !ts.isStringLiteral(indexType.literal))
      return within(objectType);
    const object = checker.getNonNullableType(checker.getTypeFromTypeNode(objectType));
    return origins.members(checker.getPropertyOfType(object, indexType.literal.text));
  }
  if (!ts.isTypeReferenceNode(type)) return [];
  const alias = origins.resolve(checker.getSymbolAtLocation(type.typeName));
  const meant = alias?.declarations?.flatMap((one) =>
    ts.isTypeAliasDeclaration(one) && !one.typeParameters ? within(one.type) : [],
  );
  return [...(meant ?? []), ...(type.typeArguments ?? []).flatMap(within)];
}

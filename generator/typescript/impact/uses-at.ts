import { ts } from "ts-morph";
import { codeReadUses, codeTextUses } from "./code-uses.js";
import type { Consumer } from "./consumer.js";
import { isRequire, outer } from "./expressions.js";
import { nameUses } from "./name-uses.js";
import { identifierUses, symbolUses, typedUses } from "./named-uses.js";
import { passUses } from "./pass-uses.js";
import { regionUses } from "./region-uses.js";
import type { Use } from "./use.js";
import { valueUses } from "./value-uses.js";
import type { Named } from "./walk.js";

/** What a name does with the package, judged by what it stands for and never by how it reads. */
export function usesAt(node: Named, consumer: Consumer): readonly Use[] {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent))
    return [];
  if (ts.isExportSpecifier(parent)) return exportUses(parent, consumer);
  const property = propertyNamedBy(node);
  if (property)
    return isAssigned(property.parent)
      ? assignedPatternUses(node, property.parent, consumer)
      : [
          ...passUses(node, property, consumer),
          ...(node.text === "region" ? regionUses(property, consumer) : []),
          ...(ts.isStringLiteralLike(node) ? codeTextUses(node, consumer) : []),
          ...valueUses(node, consumer),
          ...shorthandUses(node, property, consumer),
        ];
  if (ts.isBindingElement(parent)) return bindingUses(node, parent, consumer);
  if (ts.isClassElement(parent) && parent.name === node)
    return overrideUses(node, parent, consumer);
  if (isDeclarationName(node)) return [];
  if (ts.isStringLiteralLike(node)) return textUses(node, consumer);
  return identifierUses(node, consumer);
}

/** `{ dismissRoom }` passes on what bears the name, besides being a property. */
function shorthandUses(
  node: Named,
  property: ts.ObjectLiteralElementLike,
  consumer: Consumer,
): readonly Use[] {
  const symbol = ts.isShorthandPropertyAssignment(property)
    ? consumer.checker.getShorthandAssignmentValueSymbol(property)
    : undefined;
  return symbol ? symbolUses(node, symbol, "reads", consumer) : [];
}

/** What is passed on under any name is used by those who import it; here it has to be there. */
function exportUses({ name }: ts.ExportSpecifier, consumer: Consumer): readonly Use[] {
  const meaning = consumer.origins.meaning(consumer.checker.getSymbolAtLocation(name));
  return meaning ? nameUses(name, meaning) : [];
}

/** The element of an object literal that a name or text names. */
function propertyNamedBy(node: Named): ts.ObjectLiteralElementLike | undefined {
  const { parent } = node;
  const named = ts.isComputedPropertyName(parent) ? parent : node;
  const element = named.parent;
  return (ts.isPropertyAssignment(element) ||
    ts.isShorthandPropertyAssignment(element) ||
    ts.isMethodDeclaration(element) ||
    ts.isGetAccessorDeclaration(element)) &&
    element.name === named &&
    ts.isObjectLiteralExpression(element.parent)
    ? element
    : undefined;
}

/** `({ Total } = answer)` */
function isAssigned(object: ts.Node): object is ts.ObjectLiteralExpression {
  const { parent } = object;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === object &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

function assignedPatternUses(
  node: Named,
  pattern: ts.ObjectLiteralExpression,
  consumer: Consumer,
): readonly Use[] {
  const { right } = pattern.parent as ts.BinaryExpression;
  const type = consumer.checker.getTypeAtLocation(right);
  return typedUses(node, type, "reads", consumer);
}

function bindingUses(node: Named, element: ts.BindingElement, consumer: Consumer): readonly Use[] {
  const pattern = element.parent;
  const names = element.propertyName ? element.propertyName === node : element.name === node;
  if (!names || !ts.isObjectBindingPattern(pattern))
    return element.initializer === node ? identifierUses(node, consumer) : [];
  const holder = pattern.parent;
  // An import of the CommonJS kind: what it brings is a use where it is used.
  if (ts.isVariableDeclaration(holder) && isRequire(holder.initializer)) return [];
  return [
    ...typedUses(node, consumer.checker.getTypeAtLocation(pattern), "reads", consumer),
    ...(node.text === "code" ? codeReadUses(node, consumer) : []),
  ];
}

/** A subclass of the client that has a method of its own where the client has one. */
function overrideUses(node: Named, member: ts.ClassElement, consumer: Consumer): readonly Use[] {
  const { checker } = consumer;
  if (!ts.isClassLike(member.parent)) return [];
  const extended = member.parent.heritageClauses?.find(
    ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
  )?.types[0];
  if (!extended) return [];
  return typedUses(node, checker.getTypeAtLocation(extended), "reads", consumer);
}

/** A text: a key of an access, of a type, of `in`, or an error code. */
function textUses(node: ts.StringLiteralLike, consumer: Consumer): readonly Use[] {
  const { checker } = consumer;
  const { parent } = node;
  if (ts.isElementAccessExpression(parent)) return identifierUses(node, consumer);
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword)
    return parent.left === node
      ? typedUses(node, checker.getTypeAtLocation(parent.right), "reads", consumer)
      : [];
  if (!ts.isLiteralTypeNode(parent))
    return [
      ...codeTextUses(node, consumer),
      ...keyUses(node, consumer),
      ...valueUses(node, consumer),
    ];
  const object = objectNamed(parent);
  return object ? typedUses(node, checker.getTypeFromTypeNode(object), "names", consumer) : [];
}

/** `const key = "Total"`, where something is read by that key. */
function keyUses(node: ts.StringLiteralLike, consumer: Consumer): readonly Use[] {
  const { parent } = outer(node);
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return [];
  return consumer.references.to(parent.name).flatMap((key) => {
    const access = key.parent;
    if (!ts.isElementAccessExpression(access) || access.argumentExpression !== key) return [];
    const type = consumer.checker.getTypeAtLocation(access.expression);
    return typedUses(key, type, "reads", consumer, node.text);
  });
}

/** The type whose key a text in a type is: of `Request["RoomId"]`, `Pick<Request, "RoomId" | …>`. */
function objectNamed(text: ts.LiteralTypeNode): ts.TypeNode | undefined {
  const keys = ts.isUnionTypeNode(text.parent) ? text.parent : text;
  const { parent } = keys;
  if (ts.isIndexedAccessTypeNode(parent) && parent.indexType === keys) return parent.objectType;
  const isMade = ts.isTypeReferenceNode(parent) || ts.isExpressionWithTypeArguments(parent);
  return isMade && parent.typeArguments?.[1] === keys ? parent.typeArguments[0] : undefined;
}

/** Whether a name declares something of the consumer's own. */
function isDeclarationName(node: Named): boolean {
  const { parent } = node;
  const { name } = parent as ts.NamedDeclaration;
  return name === node && !ts.isPropertyAccessExpression(parent);
}

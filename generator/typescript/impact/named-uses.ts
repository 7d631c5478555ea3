import { ts } from "ts-morph";
import { codeReadUses } from "./code-uses.js";
import type { Consumer } from "./consumer.js";
import { functionUses } from "./function-uses.js";
import { nameUses } from "./name-uses.js";
import { propertyUses } from "./read-uses.js";
import type { Use } from "./use.js";
import type { Named } from "./walk.js";

/** What a symbol is, wherever the name of it stands. */
export function symbolUses(
  node: Named,
  symbol: ts.Symbol,
  verb: "reads" | "names",
  consumer: Consumer,
): readonly Use[] {
  const { origins } = consumer;
  const meaning = origins.meaning(symbol);
  if (meaning?.kind === "function" && verb === "reads")
    return functionUses(node, meaning, origins.isMethod(symbol), consumer);
  return meaning
    ? nameUses(node, meaning)
    : propertyUses(node, origins.members(symbol), verb, consumer);
}

/** A name in an expression or a type. */
export function identifierUses(node: Named, consumer: Consumer): readonly Use[] {
  const { checker } = consumer;
  const { parent } = node;
  const holder =
    ts.isPropertyAccessExpression(parent) && parent.name === node
      ? parent.expression
      : ts.isElementAccessExpression(parent) && parent.argumentExpression === node
        ? parent.expression
        : undefined;
  const symbol = checker.getSymbolAtLocation(node);
  const uses = symbol
    ? symbolUses(node, symbol, ts.isPartOfTypeNode(node) ? "names" : "reads", consumer)
    : holder
      ? typedUses(node, checker.getTypeAtLocation(holder), "reads", consumer)
      : [];
  return holder && node.text === "code" ? [...uses, ...codeReadUses(node, consumer)] : uses;
}

/** A name in a value of a type: what it is there, or would be, had the installed version the name. */
export function typedUses(
  node: Named,
  type: ts.Type,
  verb: "reads" | "names",
  consumer: Consumer,
  name = node.text,
): readonly Use[] {
  const { checker, origins } = consumer;
  const property = checker.getPropertyOfType(checker.getNonNullableType(type), name);
  if (property) return symbolUses(node, property, verb, consumer);
  const { members, meaning } = origins.absent(type, name);
  if (meaning?.kind === "function")
    return verb === "reads" ? functionUses(node, meaning, true, consumer) : nameUses(node, meaning);
  return propertyUses(node, members, verb, consumer);
}

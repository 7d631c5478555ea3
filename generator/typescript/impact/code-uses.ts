import { ts } from "ts-morph";
import { comparedWith } from "./compared.js";
import type { Consumer } from "./consumer.js";
import { accessOf } from "./expressions.js";
import { attributedActions } from "./attributed-actions.js";
import type { NameUse, PlacedValue, Use } from "./use.js";
import { valuesOf } from "./values.js";

/** Error codes in an expression, as codes of some actions. */
export function codeUses(
  expression: ts.Node,
  actions: readonly string[],
  { checker }: Consumer,
): readonly Use[] {
  return placed(valuesOf(expression, checker), actions);
}

/** `error.code` that is compared with codes, of an error that comes from the service. */
export function codeReadUses(name: ts.Node, consumer: Consumer): readonly Use[] {
  const { checker, references } = consumer;
  const actions = attributedActions(name, consumer);
  return actions ? placed(comparedWith(accessOf(name), checker, references), actions) : [];
}

/** A text where the type of an action's codes is expected: in a list of them, as a key of a table. */
export function codeTextUses(
  text: ts.StringLiteralLike,
  { checker, origins }: Consumer,
): readonly Use[] {
  const expected =
    ts.isPropertyAssignment(text.parent) && text.parent.name === text
      ? checker.getContextualType(text.parent.parent)
      : checker.getContextualType(text);
  if (!expected) return [];
  return aliasesOf(expected).flatMap((alias) => {
    const meaning = origins.meaning(alias);
    if (meaning?.kind !== "codes") return [];
    const actions = meaning.action === undefined ? [] : [meaning.action];
    return placed([{ value: text.text, node: text }], actions);
  });
}

/** The names that a type is made from: of `Partial<Record<Code, string>>`, `Code` as well. */
function aliasesOf({ aliasSymbol, aliasTypeArguments = [] }: ts.Type): readonly ts.Symbol[] {
  return aliasSymbol ? [aliasSymbol, ...aliasTypeArguments.flatMap(aliasesOf)] : [];
}

function placed(values: readonly PlacedValue[], actions: readonly string[]): readonly NameUse[] {
  return values.flatMap(({ value, node }) => {
    if (typeof value !== "string") return [];
    const paths = [
      ...actions.map((action) => `actions/${action}/errors/${value}`),
      `errors/${value}`,
    ];
    return paths.map((path): NameUse => ({ kind: "name", verb: "catches", node, path }));
  });
}

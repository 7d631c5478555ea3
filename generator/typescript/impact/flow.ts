import { ts } from "ts-morph";
import { argumentOf, callOf, calleeName, outer } from "./expressions.js";
import type { References } from "./references.js";

/** How far a value is followed from name to name. */
const FAR = 5;

/** A place that a value gets to: the type that is expected there, and the way to it from within. */
export interface Destination {
  readonly type: ts.Type;
  /** Names of properties, and `[]` for items of a list. */
  readonly steps: readonly string[];
  /** Whether it is spread there into another object, which may add to it. */
  readonly spread: boolean;
}

/** Says of a place whether it is what was looked for: then nobody looks further from there. */
export type Arrival = (destination: Destination) => boolean;

/**
 * Where a written value gets to by way of variables, functions that return it, and other objects:
 * all the places that expect some type. Whose type it is, the caller has to see.
 */
export class Flow {
  readonly #checker: ts.TypeChecker;
  readonly #references: References;

  constructor(checker: ts.TypeChecker, references: References) {
    this.#checker = checker;
    this.#references = references;
  }

  from(value: ts.Expression, arrival: Arrival): void {
    this.#arrive(value, { steps: [], spread: false, left: FAR }, arrival, new Set());
  }

  /** A value at some place: what is expected of it there, and where it goes from there. */
  #arrive(node: ts.Expression, way: Way, arrival: Arrival, seen: Set<ts.Node>): void {
    if (way.left === 0 || seen.has(node)) return;
    seen.add(node);
    const type = this.#checker.getContextualType(node);
    const spread = way.spread || ts.isSpreadAssignment(outer(node).parent);
    if (type && arrival({ type, steps: way.steps, spread })) return;
    this.#leave(outer(node), way, arrival, seen);
  }

  #leave(node: ts.Node, way: Way, arrival: Arrival, seen: Set<ts.Node>): void {
    const { parent } = node;
    const on = (next: ts.Node, change: Partial<Way> = {}): void =>
      this.#arrive(next as ts.Expression, { ...way, ...change }, arrival, seen);
    if (ts.isArrayLiteralExpression(parent)) on(parent, { steps: ["[]", ...way.steps] });
    else if (ts.isSpreadAssignment(parent)) on(parent.parent, { spread: true });
    else if (ts.isSpreadElement(parent)) on(parent.parent);
    else if (ts.isPropertyAssignment(parent) && parent.initializer === node)
      on(parent.parent, { steps: [textOf(parent.name), ...way.steps] });
    else if (ts.isShorthandPropertyAssignment(parent))
      on(parent.parent, { steps: [parent.name.text, ...way.steps] });
    else if (ts.isConditionalExpression(parent) || ts.isAwaitExpression(parent)) on(parent);
    else if (
      ts.isBinaryExpression(parent) &&
      parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken
    )
      on(parent);
    else if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent))
      for (const use of this.#uses(parent.name)) on(use, { left: way.left - 1 });
    else if (ts.isReturnStatement(parent) || ts.isArrowFunction(parent))
      for (const call of this.#callsOf(parent)) on(call.node, result(way, call));
    else if (ts.isCallExpression(parent) && keeps(parent, node)) on(parent);
  }

  #uses(name: ts.Node): readonly ts.Node[] {
    return ts.isIdentifier(name) ? this.#references.to(name).map(expressionOf) : [];
  }

  /** The calls whose results are what a function returns. */
  #callsOf(node: ts.Node): readonly Result[] {
    const made = ts.isArrowFunction(node) ? node : ts.findAncestor(node, ts.isFunctionLike);
    if (!made) return [];
    const taken = argumentOf(made);
    if (taken) {
      const { text } = calleeName(taken.call) as ts.Identifier;
      return text === "map" || text === "flatMap" ? [{ node: taken.call, list: true }] : [];
    }
    const { name } = ts.isVariableDeclaration(made.parent) ? made.parent : made;
    return this.#uses(name ?? made).flatMap((use) => {
      const call = callOf(use);
      return call ? [{ node: call, list: false }] : [];
    });
  }
}

interface Way {
  readonly steps: readonly string[];
  readonly spread: boolean;
  readonly left: number;
}

interface Result {
  readonly node: ts.Node;
  readonly list: boolean;
}

function result(way: Way, { list }: Result): Partial<Way> {
  return { left: way.left - 1, ...(list && { steps: ["[]", ...way.steps] }) };
}

/** `this.defaults` for `defaults`. */
function expressionOf(name: ts.Identifier): ts.Node {
  const { parent } = name;
  return ts.isPropertyAccessExpression(parent) && parent.name === name ? parent : name;
}

/** `Object.freeze(value)` and `Object.assign({}, value)` hand on what they get. */
function keeps(call: ts.CallExpression, given: ts.Node): boolean {
  const callee = call.expression;
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === "Object" &&
    (callee.name.text === "freeze" || callee.name.text === "assign") &&
    call.arguments.includes(given as ts.Expression)
  );
}

function textOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText();
}

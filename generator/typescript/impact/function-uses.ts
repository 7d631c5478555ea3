import { ts } from "ts-morph";
import { codeUses } from "./code-uses.js";
import type { Consumer } from "./consumer.js";
import { accessOf, argumentOf, calleeName, callOf, inner } from "./expressions.js";
import type { FunctionMeaning, Role } from "./meaning.js";
import { structuralUses, surelyHas } from "./pass-uses.js";
import type { Use } from "./use.js";

/** A method of the client, an action's value, or another function of the package: called or handed on. */
export function functionUses(
  name: ts.Node,
  meaning: FunctionMeaning,
  isMethod: boolean,
  consumer: Consumer,
): readonly Use[] {
  const node = accessOf(name);
  if (meaning.role === "guard") return guardUses(name, node, meaning, consumer);
  const input = inputOf(node, meaning.role, isMethod, consumer);
  if (input === "guard") return guardUses(name, node, meaning, consumer);
  const fields = {
    kind: "fields" as const,
    path: `actions/${meaning.action}/input`,
    sides: ["request" as const],
  };
  return [
    {
      kind: "function",
      verb: "calls",
      node: name,
      meaning,
      input: input && inner(input),
      gives: (parameter) => input !== undefined && gives(input, parameter, consumer),
      opaque: isOpaque(input, meaning.role, consumer),
    },
    ...(input ? structuralUses(input, fields, consumer) : []),
  ];
}

/** The request that a call is given; undefined when it is not to be seen. */
function inputOf(
  node: ts.Node,
  role: Role,
  isMethod: boolean,
  consumer: Consumer,
): ts.Expression | "guard" | undefined {
  const direct = callOf(node);
  if (direct) return direct.arguments?.[isMethod || role === "check" ? 0 : 1];
  const handed = argumentOf(node);
  if (!handed) return undefined;
  const { call, index } = handed;
  const callee = consumer.checker.getSymbolAtLocation(calleeName(call));
  if (consumer.origins.runtimeName(callee) === "isCallError") return "guard";
  // `send(action, input)` and whatever passes on to it.
  return call.arguments?.[index + 1];
}

/** Whether a request surely has a parameter, whatever way it was written. */
function gives(input: ts.Expression, parameter: string, consumer: Consumer): boolean {
  const { checker } = consumer;
  const expression = inner(input);
  if (ts.isIdentifier(expression)) {
    const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration;
    const isFixed =
      declaration &&
      ts.isVariableDeclaration(declaration) &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    // Its declared type may leave open what the object that it was made from says.
    if (isFixed && declaration.initializer)
      return gives(declaration.initializer, parameter, consumer);
  }
  return surelyHas(checker.getTypeAtLocation(expression), parameter);
}

/** Data of unknown type may have whatever a check forbids. */
function isOpaque(input: ts.Expression | undefined, role: Role, { checker }: Consumer): boolean {
  if (role === "schema") return true;
  if (role !== "check") return false;
  if (!input) return true;
  const { flags } = checker.getTypeAtLocation(input);
  return (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
}

/** `isDismissRoomError(error, code)`, `isCallError(dismissRoom, error, code)`. */
function guardUses(
  name: ts.Node,
  node: ts.Node,
  meaning: FunctionMeaning,
  consumer: Consumer,
): readonly Use[] {
  const guard: FunctionMeaning = { ...meaning, role: "guard" };
  const code = (callOf(node) ?? argumentOf(node)?.call)?.arguments?.[callOf(node) ? 1 : 2];
  return [
    {
      kind: "function",
      verb: "catches",
      node: name,
      meaning: guard,
      input: code,
      gives: () => true,
      opaque: false,
    },
    ...(code ? codeUses(code, [meaning.action], consumer) : []),
  ];
}

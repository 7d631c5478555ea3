import {
  compile,
  registerFunction,
  TreeInterpreter,
  TYPE_ARRAY_NUMBER,
  TYPE_ARRAY_STRING,
  type JSONValue,
} from "@jmespath-community/jmespath";
import { ExactIntegers } from "./exact-integers.js";

// The library's own sorts numbers as texts, 10 before 9.
registerFunction(
  "sort",
  ([list]) => [...(list as (string | number)[])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  [{ types: [TYPE_ARRAY_STRING, TYPE_ARRAY_NUMBER] }],
  { override: true },
);

/** A JMESPath expression that has been read. */
export interface Query {
  /** What it gives of an answer, integers in full; or why it cannot be applied to it. */
  apply(answer: unknown): { readonly value: unknown } | { readonly problem: string };
}

/** Reads a JMESPath expression, before anything is sent. */
export function parseQuery(expression: string): Query | { readonly problem: string } {
  try {
    const tree = compile(expression);
    return { apply: (answer) => applied(answer, (data) => TreeInterpreter.search(tree, data)) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function applied(
  answer: unknown,
  search: (data: JSONValue) => unknown,
): ReturnType<Query["apply"]> {
  const integers = new ExactIntegers(answer);
  try {
    return { value: integers.restore(search(integers.hide(answer) as JSONValue)) ?? null };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

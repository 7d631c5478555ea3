import { createContext, runInContext } from "node:vm";

/** What a data script hands to its page, and the name it gives it. */
export function runScript(script: string): { readonly name: string; readonly value: unknown } {
  const handed: { name: string; value: unknown }[] = [];
  const specpress = { data: (name: string, value: unknown) => handed.push({ name, value }) };
  runInContext(script, createContext({ specpress }));
  return handed[0]!;
}

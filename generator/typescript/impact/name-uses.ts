import { ts } from "ts-morph";
import { callOf } from "./expressions.js";
import type { Meaning } from "./meaning.js";
import type { NameUse, Use } from "./use.js";

/** A name of the package that is neither called nor handed on: a type, the client, an export. */
export function nameUses(node: ts.Node, meaning: Meaning): readonly Use[] {
  const use = (verb: NameUse["verb"], path: string): readonly Use[] => [
    { kind: "name", verb, node, path },
  ];
  switch (meaning.kind) {
    case "client":
      return isMade(node) ? use("calls", "service") : [];
    case "function":
      return use("names", `actions/${meaning.action}`);
    case "codes":
      return meaning.action === undefined ? [] : use("names", `actions/${meaning.action}`);
    case "fields": {
      const [top, name] = meaning.path.split("/");
      return use("names", `${top}/${name}`);
    }
  }
}

/** `new TrtcClient()`, or the base of a class. */
function isMade(node: ts.Node): boolean {
  const { parent } = node;
  const whole = ts.isPropertyAccessExpression(parent) ? parent : node;
  return callOf(whole) !== undefined || ts.isHeritageClause(whole.parent.parent);
}

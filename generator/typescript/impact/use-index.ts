import type { ts } from "ts-morph";
import type { FunctionUse, LiteralUse, MemberUse, NameUse, Use, ValueUse } from "./use.js";

/** Uses by the path of what they use. */
export class UseIndex {
  readonly #members = new Map<string, MemberUse[]>();
  readonly #values = new Map<string, ValueUse[]>();
  readonly #literals = new Map<string, LiteralUse[]>();
  readonly #functions = new Map<string, FunctionUse[]>();
  readonly #names = new Map<string, NameUse[]>();
  /** Objects that are written right into a call of the package. */
  readonly inputs = new Set<ts.Node>();

  constructor(uses: readonly Use[]) {
    for (const use of uses) {
      if (use.kind === "member") add(this.#members, use.path, use);
      else if (use.kind === "value") add(this.#values, use.path, use);
      else if (use.kind === "literal") add(this.#literals, use.path, use);
      else if (use.kind === "name") add(this.#names, use.path, use);
      else {
        add(this.#functions, `actions/${use.meaning.action}`, use);
        if (use.input) this.inputs.add(use.input);
      }
    }
  }

  members(path: string): readonly MemberUse[] {
    return this.#members.get(path) ?? [];
  }

  values(path: string): readonly ValueUse[] {
    return this.#values.get(path) ?? [];
  }

  literals(path: string): readonly LiteralUse[] {
    return this.#literals.get(path) ?? [];
  }

  functions(action: string): readonly FunctionUse[] {
    return this.#functions.get(`actions/${action}`) ?? [];
  }

  names(path: string): readonly NameUse[] {
    return this.#names.get(path) ?? [];
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

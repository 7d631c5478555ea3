import type { Action, Model, Structure } from "../../model/model.js";
import { CheckModule, checkFunction, type Checked } from "../code/check-function.js";
import { ModuleParts, VALIDATION } from "../code/module.js";
import { packageNames } from "../code/package-names.js";

/**
 * The checks of an action's request as a JavaScript expression: a function that takes the runtime's
 * validation module and gives `check(input, issues)`. It is the generated package's own code, without
 * types, with the checks of all structures that it reaches.
 */
export function checkExpression(action: Action, model: Model): string {
  const reached = new Set<string>();
  const own = checkScope(
    { what: "", type: "", fields: action.input, rules: action.rules },
    { model, reached, name: "checkInput" },
  );
  const structures: CheckCode[] = [];
  // What a structure reaches joins the set while it is gone through.
  for (const name of reached) {
    const { members, rules, names } = model.structures.get(name) as Structure;
    const checked = { what: "", type: "", fields: members, rules };
    structures.push(checkScope(checked, { model, reached, name: names.check }));
  }
  const used = [...new Set([own, ...structures].flatMap(({ helpers }) => helpers))].sort();
  return [
    "(validation) => {",
    `const { ${used.join(", ")} } = validation;`,
    ...structures.map(({ name, code }) => `const ${name} = (() => {\n${code}\n})();`),
    own.code,
    "}",
  ].join("\n");
}

interface CheckCode {
  readonly name: string;
  /** Statements that end in returning the function. */
  readonly code: string;
  readonly helpers: readonly string[];
}

interface Surroundings {
  readonly model: Model;
  /** Takes in the structures that are checked on the way. */
  readonly reached: Set<string>;
  readonly name: string;
}

/** One module's checks. In a scope of their own, its constants may be called as in other modules. */
function checkScope(checked: Checked, { model, reached, name }: Surroundings): CheckCode {
  const parts = new ModuleParts(packageNames(model), "javascript");
  const scope = new CheckModule(model, parts, (structure) => {
    reached.add(structure);
    return "structures";
  });
  const check = checkFunction(name, checked, scope, false);
  const code = [parts.constants, ...scope.functions, check, `return ${name};`];
  return {
    name,
    code: code.filter((text) => text !== "").join("\n"),
    helpers: parts.importedFrom(VALIDATION),
  };
}

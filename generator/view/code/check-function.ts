import type { Field, Model } from "../../model/model.js";
import type { Rule } from "../../model/rule.js";
import { commaList } from "../layout/doc.js";
import { docComment } from "../layout/comment.js";
import { fieldChecks, constantName, type CheckScope } from "./field-checks.js";
import { ModuleParts, VALIDATION } from "./module.js";
import { ruleChecks } from "./rule-checks.js";

export interface Checked {
  /** What is checked, for the comment: `a McuLayout`. */
  readonly what: string;
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
}

/** A scope for the checks of one module. Functions for JSON texts gather in `functions`. */
export class CheckModule implements CheckScope {
  readonly functions: string[] = [];
  readonly #taken = new Set<string>();

  constructor(
    readonly model: Model,
    readonly parts: ModuleParts,
    readonly structureModule: (structure: string) => string,
  ) {}

  jsonCheck = (field: Field): string | undefined => {
    if (!field.json) return undefined;
    let name = `check${field.name}Json`;
    while (this.#taken.has(name)) name += "_";
    this.#taken.add(name);
    const { members, rules } = field.json;
    const body = checkBody({ what: "", fields: members, rules }, this, { closed: false });
    const head = docComment([`Checks the JSON that ${field.name} holds; keys beyond these are let through.`]);
    this.functions.push(`${head}${signature(name, this.parts)}${body}}`);
    return name;
  };
}

/** `function checkX(v, issues)` with its comment. */
export function checkFunction(name: string, checked: Checked, scope: CheckModule, exported: boolean): string {
  const body = checkBody(checked, scope, { closed: true });
  const head = docComment([`Checks ${checked.what} and adds what is wrong with it to \`issues\`.`]);
  return `${head}${exported ? "export " : ""}${signature(name, scope.parts)}${body}}`;
}

function signature(name: string, parts: ModuleParts): string {
  const issue = parts.useType("Issue", VALIDATION);
  return `function ${name}(v: unknown, issues: ${issue}[]): void {\n`;
}

/** The statements: the value's kind, each member, unknown members, rules. */
function checkBody(checked: Checked, scope: CheckModule, { closed }: { closed: boolean }): string {
  const { fields, rules } = checked;
  const use = (helper: string): string => scope.parts.use(helper, VALIDATION);
  const members = fields.map((field) => fieldChecks(field, scope, 2)).join("");
  const judged = rules.map((rule) => ruleChecks(rule, scope, 2)).join("");
  const kind = `  if (!${use("isStructure")}(v, issues)) return;\n`;
  if (!closed) return kind + members.replace(/^ {2}known \+= /gm, "  ") + judged;
  const names = scope.parts.constant(
    constantName({ name: "members" }, ""),
    commaList("[", fields.map(({ name }) => `"${name}"`), "]"),
  );
  const count = fields.length > 0 ? "  let known = 0;\n" : "";
  const others = `  ${use("noOthers")}(issues, v, ${fields.length > 0 ? "known" : "0"}, ${names});\n`;
  return kind + count + members + others + judged;
}


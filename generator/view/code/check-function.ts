import type { Model } from "../../model/model.js";
import { commaList, group, indent, line, print } from "../layout/doc.js";
import { docComment } from "../layout/comment.js";
import { isInherited, localName } from "./access.js";
import { statement } from "./call.js";
import type { CheckScope } from "./check-scope.js";
import { fieldChecks } from "./field-checks.js";
import { ModuleParts, VALIDATION } from "./module.js";
import { memberLine } from "./type-text.js";
import { Reads } from "./reads.js";
import { ruleChecks } from "./rule-checks.js";
import type { Field, Rule } from "../../model/field.js";

export interface Checked {
  /** What is checked, for the comment: `a McuLayout`. */
  readonly what: string;
  /** The interface whose members the rules read. */
  readonly type: string;
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
}

/** The checks of one module. Functions for JSON texts gather in `functions`. */
export class CheckModule {
  readonly functions: string[] = [];

  constructor(
    readonly model: Model,
    readonly parts: ModuleParts,
    readonly structureModule: (structure: string) => string,
  ) {}

  scope(closed: boolean, fields: readonly Field[]): CheckScope {
    const { model, parts, structureModule, jsonCheck } = this;
    parts.reserve(fields.map(({ name }) => localName(name)));
    const reads = new Reads(parts);
    return { model, parts, structureModule, jsonCheck, closed, reads, local: localName };
  }

  private readonly jsonCheck = (field: Field): string | undefined => {
    if (!field.json) return undefined;
    let type = `${field.name}Json`;
    while (this.parts.has(type) || this.parts.has(`check${type}`)) type += "_";
    this.parts.reserve([type, `check${type}`]);
    const { members, rules } = field.json;
    const typed = this.parts.language === "typescript";
    const head = typed
      ? docComment([`Checks the JSON that ${field.name} holds; keys beyond these are let through.`])
      : "";
    const body = checkBody({ what: "", type, fields: members, rules }, this, false);
    if (typed && members.length > 0) this.functions.push(plainInterface(type, members, this));
    this.functions.push(`${head}${signature(`check${type}`, this.parts)}${body}}`);
    return `check${type}`;
  };
}

/** `function checkX(v, issues)` with its comment. */
export function checkFunction(
  name: string,
  checked: Checked,
  scope: CheckModule,
  exported: boolean,
): string {
  const body = checkBody(checked, scope, true);
  if (scope.parts.language === "javascript") return `${signature(name, scope.parts)}${body}}`;
  const head = docComment([
    `Checks ${checked.what} and adds what is wrong with it to \`issues\`, below \`key\`.`,
  ]);
  return `${head}${exported ? "export " : ""}${signature(name, scope.parts)}${body}}`;
}

function signature(name: string, parts: ModuleParts): string {
  if (parts.language === "javascript") return `function ${name}(v, issues, key) {\n`;
  const issue = parts.useType("Issue", VALIDATION);
  const parameters = commaList(
    "(",
    ["v: unknown", `issues: ${issue}[]`, "key?: string | number"],
    ")",
  );
  return `${print(["function ", name, parameters, ": void {"], 0, 7)}\n`;
}

/** The statements: the value's kind, each member, unknown members, rules. */
function checkBody(checked: Checked, module: CheckModule, closed: boolean): string {
  const { type, fields, rules } = checked;
  const scope = module.scope(closed, fields);
  const use = (helper: string): string => module.parts.use(helper, VALIDATION);
  const kind = `  if (!${use("isStructure")}(v, issues, key)) return;\n  const from = issues.length;\n`;
  const place = `  if (issues.length > from) ${use("under")}(issues, from, key);\n`;
  // Required members count as seen; when one lacks there is an issue, and the count is not trusted.
  const seen = fields.filter(({ required }) => required).length;
  const count = closed && fields.length > 0 ? `  let known = ${seen};\n` : "";
  const members = fields.map((field) => fieldChecks(field, scope, 2)).join("");
  const { declarations, code } = scope.reads.layOut(() =>
    rules.map((rule) => ruleChecks(rule, scope, 2)).join(""),
  );
  const checks = members + (closed ? others(fields, module) : "") + declarations + code;
  const used = wordsOf(checks);
  const read = fields.filter(({ name }) => used.has(localName(name)));
  const hoped = module.parts.cast("v", `Partial<${type}>`);
  return kind + readMembers(read, hoped) + count + checks + place;
}

/** The names that code uses; one in quotes is only a text. */
function wordsOf(code: string): ReadonlySet<string> {
  return new Set(code.match(/(?<!["\w])\w+\b(?!")/g));
}

/** Reads every member once. The types are hopes until checked, which is what the checks are for. */
function readMembers(fields: readonly Field[], from: string): string {
  if (fields.length === 0) return "";
  const own = fields.filter(({ name }) => !isInherited(name));
  const bindings = own.map(({ name }) =>
    localName(name) === name ? name : `${name}: ${localName(name)}`,
  );
  const pattern =
    own.length === 0
      ? []
      : [
          statement(
            [
              "const ",
              commaList("{", bindings, "}", line),
              " =",
              // prettier breaks a pattern that renames something, and behind the sign any other.
              bindings.length > 2 && bindings.some((binding) => binding.includes(":"))
                ? " "
                : group(indent(line)),
              `${from};`,
            ],
            2,
          ),
        ];
  const guarded = fields
    .filter(({ name }) => isInherited(name))
    .map((field) => readOwn(field, from));
  return [...pattern, ...guarded].join("");
}

/** Reads a member of which every object has one, unless it is the object's own. */
function readOwn({ name }: Field, from: string): string {
  const own = [line, `? (${from}).${name}`, line, ": undefined"];
  return statement(
    group([`const ${localName(name)} = Object.hasOwn(v, "${name}")`, indent(own), ";"]),
    2,
  );
}

/**
 * Counts the members there are against those that were seen, and looks closer when they differ. The
 * loop stands here because a shared one would see every shape of object and be slow for all.
 */
function others(fields: readonly Field[], { parts }: CheckModule): string {
  const use = `${parts.use("noOthers", VALIDATION)}(issues, v, `;
  if (fields.length === 0) return `  ${use}[]);\n`;
  const names = parts.constant(
    "members",
    commaList(
      "[",
      fields.map(({ name }) => `"${name}"`),
      "]",
    ),
  );
  return `  for (const _ in v) known--;\n  if (known !== 0 || issues.length > from) ${use}${names});\n`;
}

/** What a JSON text holds, as far as the rules among its keys need it. */
function plainInterface(name: string, fields: readonly Field[], scope: CheckModule): string {
  const lines = fields.map(
    (field) => `  ${memberLine({ ...field, required: false }, "request", scope)}\n`,
  );
  return `interface ${name} {\n${lines.join("")}}`;
}

import type { Scalar } from "../../load/decoder.js";
import type { RawRestriction } from "../../load/format/rule.js";
import { TIME_FORMATS, fieldsOf, type Comparison, type Operator, type Term } from "../../model/expression.js";
import type { Field } from "../../model/model.js";
import type { Condition, FieldPath, Rule, Step, Test } from "../../model/rule.js";
import { commaList, group, indent, line, type Doc } from "../layout/doc.js";
import { regexLiteral, stringLiteral } from "../layout/literal.js";
import { ruleSentence } from "../words/rule-words.js";
import { member, stepNames } from "./access.js";
import { call, ifBlock, operation, statement } from "./call.js";
import { constantName, valueLimits, type CheckScope } from "./field-checks.js";
import { VALIDATION } from "./module.js";

/** The statements that judge one rule on the structure `v`. */
export function ruleChecks(rule: Rule, scope: CheckScope, depth: number): string {
  if (rule.each.length === 0) return new RuleCode(rule, scope, []).statements(depth);
  // The rule is judged for each item: `item` is the item, `at` the way to it.
  const body = new RuleCode(rule, scope, rule.each).statements(depth + 2);
  const list = rule.each.map((step, i) => (i === rule.each.length - 1 ? { ...step, list: false } : step));
  const pad = " ".repeat(depth);
  const head = `${scope.parts.use("eachItem", VALIDATION)}(v, ${arrayText(stepNames(list))}, (item, at) => {`;
  return `${pad}${head}\n${body}${pad}});\n`;
}

class RuleCode {
  constructor(
    readonly rule: Rule,
    readonly scope: CheckScope,
    readonly each: readonly Step[],
  ) {}

  statements(depth: number): string {
    const { when } = this.rule;
    if (!when) return this.assertion(depth);
    return ifBlock(this.condition(when), this.assertion(depth + 2), depth);
  }

  private use(name: string): string {
    return this.scope.parts.use(name, VALIDATION);
  }

  private assertion(depth: number): string {
    const { assertion, severity } = this.rule;
    const said = stringLiteral(ruleSentence(this.rule).replace(/\.$/, ""));
    const run = (name: string, args: readonly Doc[], usual = "error"): string =>
      statement([call(this.use(name), ["issues", ...args, said, ...(severity === usual ? [] : [`"${severity}"`])]), ";"], depth);
    switch (assertion.kind) {
      case "require":
        return assertion.paths.map((path) => run("needs", this.place(path))).join("");
      case "forbid":
        return assertion.paths.map((path) => run("forbids", this.place(path))).join("");
      case "ignore":
        return assertion.paths.map((path) => run("ignores", this.place(path), "warning")).join("");
      case "anyOf":
      case "oneOf":
      case "atMostOne":
      case "together":
        return run(GROUPS[assertion.kind], ["v", this.places(assertion.paths)]);
      case "expect": {
        const { comparison } = assertion;
        const [first] = [...fieldsOf(comparison.left), ...fieldsOf(comparison.right)];
        return run("compares", [this.way(first!), this.broken(comparison)]);
      }
      case "restrict":
        return this.restrictions(assertion.limits, depth);
      case "lookup":
        return run("lookup", ["v", array(stepNames(assertion.each.steps)), array(stepNames(assertion.in.steps))]);
      case "unique":
        return run("unique", ["v", array(stepNames(assertion.path.steps))]);
    }
  }

  /** Owner and steps of a path: `v, ["Video", "Width"]`. Issue paths start at `v`, so `v` it is. */
  private place(path: FieldPath): readonly Doc[] {
    return ["v", this.way(path)];
  }

  private places(paths: readonly FieldPath[]): Doc {
    return commaList("[", paths.map((path) => this.way(path)), "]");
  }

  /** The steps from `v`, through the item at hand. */
  private way({ steps }: FieldPath): Doc {
    const inside = this.inside(steps);
    return inside ? commaList("[", ["...at", ...inside.map(({ name }) => `"${name}"`)], "]") : array(steps.map(({ name }) => name));
  }

  /** The expression that reads a path. */
  private read({ steps }: FieldPath): string {
    const inside = this.inside(steps);
    const [owner, names] = inside ? ["item", inside] : ["v", steps];
    if (names.length === 0) return owner;
    if (names.length === 1 && owner === "v") return member("v", names[0]!.name);
    return `${this.use("get")}(${owner}, ${arrayText(names.map(({ name }) => name))})`;
  }

  /** The steps below the item, when the path goes through it. */
  private inside(steps: readonly Step[]): readonly Step[] | undefined {
    const depth = this.each.length;
    if (depth === 0 || steps.length < depth) return undefined;
    return this.each.every((step, i) => steps[i]!.name === step.name && steps[i]!.list === step.list)
      ? steps.slice(depth)
      : undefined;
  }

  private condition(condition: Condition): Doc {
    const alternatives = condition.map((tests) => tests.flatMap((test) => this.tests(test)));
    // Parentheses stand only where two operators meet.
    const [only] = alternatives;
    if (alternatives.length === 1 && only!.length === 1 && isAny(only![0]!)) return operation("||", only![0].any);
    const all = alternatives.map((parts) => {
      const operands = parts.map((part) => (isAny(part) ? parenthesized("||", part.any) : part));
      return alternatives.length > 1 && operands.length > 1 ? parenthesized("&&", operands) : operation("&&", operands);
    });
    return operation("||", all);
  }

  private tests({ path, is, not, present, matches, min, max }: Test): readonly Operand[] {
    const value = this.read(path);
    const equals = (one: Scalar | null): string => `${value} === ${one === null ? "undefined" : scalar(one)}`;
    const differs = (one: Scalar | null): string => `${value} !== ${one === null ? "undefined" : scalar(one)}`;
    const parts: readonly Doc[] = [
      ...(not ?? []).map(differs),
      ...(present === undefined ? [] : [`${value} ${present ? "!==" : "==="} undefined`]),
      ...(matches === undefined ? [] : [`${this.use("matches")}(${value}, ${this.scope.parts.constant(constantName(path.field, "Condition"), regexLiteral(matches))})`]),
      ...(min === undefined ? [] : [`${this.use("num")}(${value}) >= ${min}`]),
      ...(max === undefined ? [] : [`${this.use("num")}(${value}) <= ${max}`]),
    ];
    if (!is) return parts;
    return [is.length === 1 ? equals(is[0]!) : { any: is.map(equals) }, ...parts];
  }

  /** The comparison turned round: true when it is broken, false when something is missing. */
  private broken(comparison: Comparison): Doc {
    const left = this.term(comparison.left, comparison);
    const right = this.term(comparison.right, comparison);
    if (comparison.operator === "==") return ["Math.abs(", left, " - (", right, ")) > 0"];
    return group([left, ` ${BROKEN[comparison.operator]}`, indent([line, right])]);
  }

  private term(term: Term, comparison: Comparison, inner = false): Doc {
    switch (term.kind) {
      case "number":
        return String(term.value);
      case "duration":
        return String(term.seconds);
      case "now":
        return `${this.use("now")}()`;
      case "field":
        return this.operand(term.path, comparison.time);
      case "operation": {
        const left = this.term(term.left, comparison, term.operator === "*");
        const right = this.term(term.right, comparison, term.operator !== "+");
        const sum = group([left, ` ${term.operator}`, indent([line, right])]);
        return inner ? ["(", sum, ")"] : sum;
      }
    }
  }

  private operand(path: FieldPath, time: boolean): string {
    const value = this.read(path);
    const { constraints, unit, type } = path.field;
    if (time && type.base === "string") {
      return TIME_FORMATS.has(constraints.format ?? "") ? `${this.use("seconds")}(${value})` : "Number.NaN";
    }
    const factor = time ? (constraints.format === "unix-milliseconds" ? " / 1000" : (FACTORS[unit ?? ""] ?? "")) : "";
    return `${this.use("num")}(${value})${factor}`;
  }

  /** Limits report errors; what the service lets pass is turned into warnings afterwards. */
  private restrictions(limits: readonly { path: FieldPath; restriction: RawRestriction }[], depth: number): string {
    const checks = (at: number): string =>
      limits.map(({ path, restriction }) => this.limits(path, restriction, at)).join("");
    if (this.rule.severity === "error") return checks(depth);
    const pad = " ".repeat(depth);
    return `${pad}${this.use("warnings")}(issues, () => {\n${checks(depth + 2)}${pad}});\n`;
  }

  private limits(path: FieldPath, restriction: RawRestriction, depth: number): string {
    const { field } = path;
    const { minItems, maxItems, enum: values, ...limits } = restriction;
    const value = this.read(path);
    const key = arrayText([...(this.inside(path.steps) ?? path.steps).map(({ name }) => name)], this.inside(path.steps) !== undefined);
    const narrowed: Field = {
      ...field,
      constraints: { ...limits, ...(values && { enum: values.map((one) => ({ value: String(one), doc: "" })) }) },
      whenEmpty: undefined,
      type: { ...field.type, list: false },
    };
    const items =
      minItems === undefined && maxItems === undefined
        ? ""
        : statement(
            [call(this.use("items"), ["issues", key, value, String(minItems), ...(maxItems === undefined ? [] : [String(maxItems)])]), ";"],
            depth,
          );
    return valueLimits(narrowed, value, key, this.scope, depth) + items;
  }
}

/** One operand of a condition, or several of which any will do. */
type Operand = Doc | { readonly any: readonly Doc[] };

function isAny(operand: Operand): operand is { readonly any: readonly Doc[] } {
  return typeof operand === "object" && "any" in operand;
}

function parenthesized(operator: "&&" | "||", operands: readonly Doc[]): Doc {
  return group(["(", indent(operation(operator, operands)), ")"]);
}

const GROUPS = { anyOf: "anyOf", oneOf: "exactlyOne", atMostOne: "atMostOne", together: "together" } as const;

/** What makes each comparison fail. NaN makes none of these true. */
const BROKEN: Readonly<Record<Exclude<Operator, "==">, string>> = {
  "<=": ">",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "!=": "===",
};

/** What turns a unit into seconds. */
const FACTORS: Readonly<Record<string, string>> = {
  milliseconds: " / 1000",
  minutes: " * 60",
  hours: " * 3600",
  days: " * 86400",
};

function scalar(value: Scalar): string {
  return typeof value === "string" ? stringLiteral(value) : String(value);
}

function array(names: readonly string[]): Doc {
  return commaList("[", names.map((name) => `"${name}"`), "]");
}

function arrayText(names: readonly string[], fromItem = false): string {
  return `[${[...(fromItem ? ["...at"] : []), ...names.map((name) => `"${name}"`)].join(", ")}]`;
}

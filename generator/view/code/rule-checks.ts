import type { RawRestriction } from "../../load/format/rule.js";
import { fieldsOf } from "../../model/expression.js";
import { isWholeList } from "../../model/field-path.js";
import { commaList, type Doc } from "../layout/doc.js";
import { stringLiteral } from "../layout/literal.js";
import { ruleSentence } from "../words/rule-words.js";
import { chain, chainFrom, stepNames } from "./access.js";
import { call, ifBlock, statement } from "./call.js";
import { brokenComparison, relation } from "./comparison.js";
import { conditionDoc, operation } from "./condition.js";
import type { CheckScope } from "./check-scope.js";
import { indexName, itemName, RulePaths } from "./rule-paths.js";
import { itemLimits, valueLimits } from "./value-limits.js";
import type { Condition, Field, FieldPath, Rule } from "../../model/field.js";

/** The statements that judge one rule on the structure `v`, whose members are in variables. */
export function ruleChecks(rule: Rule, scope: CheckScope, depth: number): string {
  return new RuleCode(rule, scope).statements(depth);
}

class RuleCode {
  private readonly paths: RulePaths;
  /** What of the condition is the same for every item, and what has to be asked of each. */
  private readonly outer: Condition | undefined;
  private readonly inner: Condition | undefined;

  constructor(
    readonly rule: Rule,
    readonly scope: CheckScope,
  ) {
    this.paths = new RulePaths(rule, scope);
    [this.outer, this.inner] =
      rule.each.length === 0 ? [undefined, rule.when] : splitCondition(rule.when);
  }

  statements(depth: number): string {
    if (!this.outer) return this.loops(depth);
    return ifBlock(conditionDoc(this.outer, this.paths), this.loops(depth + 2), depth);
  }

  private loops(depth: number): string {
    const { lists } = this.paths;
    let code = this.body(depth + 2 * lists.length);
    for (const [level, steps] of [...lists.entries()].reverse()) {
      const pad = " ".repeat(depth + 2 * level);
      const list = level === 0 ? chain(steps) : chainFrom(itemName(level - 1), steps);
      const index = indexName(level);
      const counted = new RegExp(`[[ ]${index}[\\],]`).test(code);
      const item = `(${itemName(level)}${counted ? `, ${index}` : ""})`;
      code = `${pad}${this.paths.use("each")}(${list}, ${item} => {\n${code}${pad}});\n`;
    }
    return code;
  }

  private body(depth: number): string {
    const { assertion, severity } = this.rule;
    const run = (when: readonly Doc[], path: Doc, code: string, usual = "error"): string =>
      this.guarded(
        when,
        this.report(path, code, severity === usual && usual === "error" ? undefined : severity),
        depth,
      );
    switch (assertion.kind) {
      case "require":
        return assertion.paths
          .map((path) =>
            run([`${this.paths.read(path)} === undefined`], this.paths.way(path), "required"),
          )
          .join("");
      case "forbid":
        return assertion.paths
          .map((path) => run([this.paths.filled(path)], this.paths.way(path), "forbidden"))
          .join("");
      case "ignore":
        return assertion.paths
          .map((path) => run([this.paths.filled(path)], this.paths.way(path), "ignored", "warning"))
          .join("");
      case "anyOf":
        return run(
          assertion.paths.map((path) => this.paths.filled(path, false)),
          "[]",
          "any-of",
        );
      case "oneOf":
      case "atMostOne":
      case "together":
        return this.helper(
          GROUPS[assertion.kind],
          [this.paths.ways(assertion.paths), this.flags(assertion.kind, assertion.paths)],
          depth,
          this.pairTests(assertion.kind, assertion.paths),
        );
      case "expect": {
        const [first] = [
          ...fieldsOf(assertion.comparison.left),
          ...fieldsOf(assertion.comparison.right),
        ];
        return run(
          [brokenComparison(assertion.comparison, this.paths, this.inner === undefined)],
          this.paths.way(first!),
          "comparison",
        );
      }
      case "restrict":
        return assertion.limits
          .map(({ path, restriction }) => this.limits(path, restriction, depth))
          .join("");
      case "lookup":
        return this.helper(
          "lookup",
          ["v", names(stepNames(assertion.each.steps)), names(stepNames(assertion.in.steps))],
          depth,
          [this.paths.begins(assertion.each)],
        );
      case "unique":
        return this.helper("unique", ["v", names(stepNames(assertion.path.steps))], depth, [
          this.paths.begins(assertion.path),
        ]);
    }
  }

  /** `if (when && ...) statement` */
  private guarded(
    tests: readonly Doc[],
    statements: (depth: number) => string,
    depth: number,
  ): string {
    const when = this.inner;
    const condition = when ? conditionDoc(when, this.paths, tests) : operation("&&", tests);
    return when || tests.length > 0
      ? ifBlock(condition, statements(depth + 2), depth)
      : statements(depth);
  }

  private report(path: Doc, code: string, severity: string | undefined): (depth: number) => string {
    const args: Doc[] = [
      "issues",
      path,
      `"${code}"`,
      this.message(),
      ...(severity === undefined ? [] : [`"${severity}"`]),
    ];
    return (depth) => statement([call(this.paths.use("report"), args), ";"], depth);
  }

  /** Which members of a group are given. */
  private flags(kind: keyof typeof GROUPS, paths: readonly FieldPath[]): Doc {
    const given = (path: FieldPath): string =>
      kind === "together" ? `${this.paths.read(path)} !== undefined` : this.paths.filled(path);
    return commaList("[", paths.map(given), "]");
  }

  /** Of two members, whether the group is broken is quickly asked; the helper says how. */
  private pairTests(kind: keyof typeof GROUPS, paths: readonly FieldPath[]): readonly Doc[] {
    const [first, second, third] = paths;
    if (!first || !second || third) return [];
    switch (kind) {
      case "atMostOne":
        return [this.paths.filled(first), this.paths.filled(second)];
      case "oneOf":
        return [
          this.pairTest(
            operand(this.paths.filled(first)),
            "===",
            operand(this.paths.filled(second)),
          ),
        ];
      case "together":
        return [
          this.pairTest(
            `(${this.paths.read(first)} === undefined)`,
            "!==",
            `(${this.paths.read(second)} === undefined)`,
          ),
        ];
    }
  }

  private pairTest(left: string, sign: string, right: string): Doc {
    const plain = !left.startsWith("(") && !right.startsWith("(");
    return relation(left, sign, right, { alone: this.inner === undefined, plain });
  }

  private helper(
    name: string,
    args: readonly Doc[],
    depth: number,
    tests: readonly Doc[] = [],
  ): string {
    const { severity } = this.rule;
    const all = [
      "issues",
      ...args,
      this.message(),
      ...(severity === "error" ? [] : [`"${severity}"`]),
    ];
    return this.guarded(
      tests,
      (at) => statement([call(this.paths.use(name), all), ";"], at),
      depth,
    );
  }

  private message(): string {
    return stringLiteral(ruleSentence(this.rule).replace(/\.$/, ""));
  }

  private limits(path: FieldPath, restriction: RawRestriction, depth: number): string {
    const { field } = path;
    const { enum: values, ...limits } = restriction;
    const narrowed: Field = {
      ...field,
      constraints: {
        ...limits,
        ...(values && { enum: values.map((one) => ({ value: String(one), doc: "" })) }),
      },
      whenEmpty: undefined,
    };
    const value = this.paths.read(path);
    const key = `[${this.paths.wayParts(path.steps).join(", ")}]`;
    const check = isWholeList(path) ? itemLimits : valueLimits;
    const compared = this.rule.when?.some((tests) =>
      tests.some((test) => test.path.text === path.text),
    );
    const spot = {
      value,
      key,
      ...(this.rule.severity === "warning" && { severity: "warning" as const }),
      ...(compared && { compared }),
    };
    return this.guarded(
      [`${value} !== undefined`],
      (at) => check(narrowed, spot, this.scope, at),
      depth,
    );
  }
}

/** Tests of an only alternative that enter no list can be asked once, before the loop. */
function splitCondition(
  when: Condition | undefined,
): readonly [Condition | undefined, Condition | undefined] {
  const [tests, ...others] = when ?? [];
  if (!tests || others.length > 0) return [undefined, when];
  const part = (inside: boolean): Condition | undefined => {
    const chosen = tests.filter(({ path }) => path.steps.some(({ list }) => list) === inside);
    return chosen.length > 0 ? [chosen] : undefined;
  };
  return [part(false), part(true)];
}

const GROUPS = { oneOf: "exactlyOne", atMostOne: "atMostOne", together: "together" } as const;

function names(steps: readonly string[]): Doc {
  return commaList(
    "[",
    steps.map((name) => `"${name}"`),
    "]",
  );
}

/** An operand of a comparison: a comparison itself stands in parentheses. */
function operand(expression: string): string {
  return / [!=]==? /.test(expression) ? `(${expression})` : expression;
}

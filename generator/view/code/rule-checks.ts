import type { RawRestriction } from "../../load/format/rule.js";
import { fieldsOf } from "../../model/expression.js";
import { isWholeList } from "../../model/field-path.js";
import type { Field } from "../../model/model.js";
import type { Condition, FieldPath, Rule, Step } from "../../model/rule.js";
import { commaList, type Doc } from "../layout/doc.js";
import { stringLiteral } from "../layout/literal.js";
import { ruleSentence } from "../words/rule-words.js";
import { chain, chainFrom, stepNames } from "./access.js";
import { call, ifBlock, statement } from "./call.js";
import { brokenComparison } from "./comparison.js";
import { conditionDoc, operation, type ConditionScope } from "./condition.js";
import type { CheckScope } from "./check-scope.js";
import { constantName, itemLimits, valueLimits } from "./value-limits.js";
import { VALIDATION } from "./module.js";

/** The statements that judge one rule on the structure `v`, whose members are in variables. */
export function ruleChecks(rule: Rule, scope: CheckScope, depth: number): string {
  return new RuleCode(rule, scope).statements(depth);
}

/** Names of the items and indexes of nested lists, from the outermost in. */
const ITEMS = ["item", "part", "piece", "bit"];
const INDEXES = ["i", "j", "k", "l"];

class RuleCode implements ConditionScope {
  /** The lists that the rule goes through: where each is, from the item before it. */
  private readonly lists: readonly (readonly Step[])[];
  /** What of the condition is the same for every item, and what has to be asked of each. */
  private readonly outer: Condition | undefined;
  private readonly inner: Condition | undefined;

  constructor(
    readonly rule: Rule,
    readonly scope: CheckScope,
  ) {
    this.lists = splitLists(rule.each);
    [this.outer, this.inner] =
      this.lists.length === 0 ? [undefined, rule.when] : splitCondition(rule.when);
  }

  statements(depth: number): string {
    if (!this.outer) return this.loops(depth);
    return ifBlock(conditionDoc(this.outer, this), this.loops(depth + 2), depth);
  }

  private loops(depth: number): string {
    const inner = depth + 2 * this.lists.length;
    let code = this.body(inner);
    for (const [level, steps] of [...this.lists.entries()].reverse()) {
      const pad = " ".repeat(depth + 2 * level);
      const list = level === 0 ? chain(steps) : chainFrom(ITEMS[level - 1]!, steps);
      code = `${pad}${this.use("each")}(${list}, (${ITEMS[level]}, ${INDEXES[level]}) => {\n${code}${pad}});\n`;
    }
    return code;
  }

  use = (name: string): string => this.scope.parts.use(name, VALIDATION);

  pattern = ({ field }: FieldPath, literal: string): string =>
    this.scope.parts.constant(constantName(field, "Condition"), literal);

  read = ({ steps }: FieldPath): string => {
    const level = this.levelOf(steps);
    if (level === 0)
      return steps.length === 1
        ? chain(steps)
        : this.scope.reads.read(chain(steps), steps.at(-1)!.name);
    return chainFrom(ITEMS[level - 1]!, steps.slice(this.stepsUpTo(level)));
  };

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
          .map((path) => run([`${this.read(path)} === undefined`], this.way(path), "required"))
          .join("");
      case "forbid":
        return assertion.paths
          .map((path) => run([this.filled(path)], this.way(path), "forbidden"))
          .join("");
      case "ignore":
        return assertion.paths
          .map((path) => run([this.filled(path)], this.way(path), "ignored", "warning"))
          .join("");
      case "anyOf":
        return run(
          assertion.paths.map((path) => this.filled(path, false)),
          "[]",
          "any-of",
        );
      case "oneOf":
      case "atMostOne":
      case "together":
        return this.helper(
          GROUPS[assertion.kind],
          [this.ways(assertion.paths), this.flags(assertion.kind, assertion.paths)],
          depth,
          this.pairTests(assertion.kind, assertion.paths),
        );
      case "expect": {
        const [first] = [
          ...fieldsOf(assertion.comparison.left),
          ...fieldsOf(assertion.comparison.right),
        ];
        return run(
          [brokenComparison(assertion.comparison, this, this.inner === undefined)],
          this.way(first!),
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
        );
      case "unique":
        return this.helper("unique", ["v", names(stepNames(assertion.path.steps))], depth);
    }
  }

  /** `if (when && ...) statement` */
  private guarded(
    tests: readonly Doc[],
    statements: (depth: number) => string,
    depth: number,
  ): string {
    const when = this.inner;
    const condition = when ? conditionDoc(when, this, tests) : operation("&&", tests);
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
    return (depth) => statement([call(this.use("report"), args), ";"], depth);
  }

  /** Which members of a group are given. */
  private flags(kind: keyof typeof GROUPS, paths: readonly FieldPath[]): Doc {
    const given = (path: FieldPath): string =>
      kind === "together" ? `${this.read(path)} !== undefined` : this.filled(path);
    return commaList("[", paths.map(given), "]");
  }

  /** Of two members, whether the group is broken is quickly asked; the helper says how. */
  private pairTests(kind: keyof typeof GROUPS, paths: readonly FieldPath[]): readonly Doc[] {
    const [first, second, third] = paths;
    if (!first || !second || third) return [];
    switch (kind) {
      case "atMostOne":
        return [this.filled(first), this.filled(second)];
      case "oneOf":
        return [`(${this.filled(first)}) === (${this.filled(second)})`];
      case "together":
        return [`(${this.read(first)} === undefined) !== (${this.read(second)} === undefined)`];
    }
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
    return this.guarded(tests, (at) => statement([call(this.use(name), all), ";"], at), depth);
  }

  private message(): string {
    return stringLiteral(ruleSentence(this.rule).replace(/\.$/, ""));
  }

  /** Whether something is really there, or not. Only texts and lists can be empty. */
  private filled(path: FieldPath, wanted = true): string {
    const { type } = path.field;
    const value = this.read(path);
    if (type.list || type.base === "string")
      return `${wanted ? "" : "!"}${this.use("filled")}(${value})`;
    return `${value} ${wanted ? "!==" : "==="} undefined`;
  }

  private ways(paths: readonly FieldPath[]): Doc {
    return commaList(
      "[",
      paths.map((path) => this.way(path)),
      "]",
    );
  }

  /** The steps from `v` to a path, with the index of each item on the way. */
  private way({ steps }: FieldPath): Doc {
    return commaList("[", this.wayParts(steps), "]");
  }

  private wayParts(steps: readonly Step[]): readonly string[] {
    let level = 0;
    return steps.flatMap(({ name, list }) =>
      list ? [`"${name}"`, INDEXES[level++]!] : [`"${name}"`],
    );
  }

  /** How many of the rule's lists a path goes through. */
  private levelOf(steps: readonly Step[]): number {
    return steps.filter(({ list }) => list).length;
  }

  private stepsUpTo(level: number): number {
    return this.lists.slice(0, level).reduce((sum, list) => sum + list.length, 0);
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
    const value = this.read(path);
    const key = `[${this.wayParts(path.steps).join(", ")}]`;
    const check = isWholeList(path) ? itemLimits : valueLimits;
    const spot =
      this.rule.severity === "warning"
        ? { value, key, severity: "warning" as const }
        : { value, key };
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

/** `A.B[].C[]` goes through the lists `A.B` and, from its items, `C`. */
function splitLists(each: readonly Step[]): readonly (readonly Step[])[] {
  const lists: Step[][] = [[]];
  for (const step of each) {
    lists.at(-1)!.push(step);
    if (step.list) lists.push([]);
  }
  return lists.filter((list) => list.length > 0);
}

const GROUPS = { oneOf: "exactlyOne", atMostOne: "atMostOne", together: "together" } as const;

function names(steps: readonly string[]): Doc {
  return commaList(
    "[",
    steps.map((name) => `"${name}"`),
    "]",
  );
}

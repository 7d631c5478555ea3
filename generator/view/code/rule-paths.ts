import type { FieldPath, Rule, Step } from "../../model/field.js";
import { commaList, type Doc } from "../layout/doc.js";
import { chain, chainFrom } from "./access.js";
import type { CheckScope } from "./check-scope.js";
import type { ConditionScope } from "./condition.js";
import { VALIDATION } from "./module.js";
import { constantName } from "./value-limits.js";

/** Names of the items and indexes of nested lists, from the outermost in. */
const ITEMS = ["item", "part", "piece", "bit"];
const INDEXES = ["i", "j", "k", "l"];

export function itemName(level: number): string {
  return ITEMS[level] ?? `item${level}`;
}

export function indexName(level: number): string {
  return INDEXES[level] ?? `i${level}`;
}

/** The paths of one rule as code: expressions that read them, and steps that name them in issues. */
export class RulePaths implements ConditionScope {
  /** The lists that the rule goes through: where each is, from the item before it. */
  readonly lists: readonly (readonly Step[])[];

  constructor(
    rule: Rule,
    readonly scope: CheckScope,
  ) {
    this.lists = splitLists(rule.each);
  }

  use = (name: string): string => this.scope.parts.use(name, VALIDATION);

  cast = (value: string, type: string): string => this.scope.parts.cast(value, type);

  pattern = ({ field }: FieldPath, literal: string): string =>
    this.scope.parts.constant(constantName(field, "Condition"), literal);

  read = ({ steps }: FieldPath): string => {
    const level = levelOf(steps);
    if (level === 0)
      return steps.length === 1
        ? chain(steps)
        : this.scope.reads.read(chain(steps), steps.at(-1)!.name);
    return chainFrom(itemName(level - 1), steps.slice(this.stepsUpTo(level)));
  };

  /** Whether something is really there, or not. Only texts and lists can be empty. */
  filled(path: FieldPath, wanted = true): string {
    const { type } = path.field;
    const value = this.read(path);
    if (type.list || type.base === "string")
      return `${wanted ? "" : "!"}${this.use("filled")}(${value})`;
    return `${value} ${wanted ? "!==" : "==="} undefined`;
  }

  ways(paths: readonly FieldPath[]): Doc {
    return commaList(
      "[",
      paths.map((path) => this.way(path)),
      "]",
    );
  }

  /** The steps from `v` to a path, with the index of each item on the way. */
  way({ steps }: FieldPath): Doc {
    return commaList("[", this.wayParts(steps), "]");
  }

  wayParts(steps: readonly Step[]): readonly string[] {
    let level = 0;
    return steps.flatMap(({ name, list }) =>
      list ? [`"${name}"`, indexName(level++)] : [`"${name}"`],
    );
  }

  stepsUpTo(level: number): number {
    return this.lists.slice(0, level).reduce((sum, list) => sum + list.length, 0);
  }

  /** Whether there is anything to go through: the list a path enters first, or its end. */
  begins(path: FieldPath): string {
    const first = path.steps.findIndex(({ list }) => list);
    const steps = first < 0 ? path.steps : path.steps.slice(0, first + 1);
    const way = chain(steps);
    const value = steps.length === 1 ? way : this.scope.reads.read(way, steps.at(-1)!.name);
    return `${value} !== undefined`;
  }
}

/** How many lists a path goes through. */
function levelOf(steps: readonly Step[]): number {
  return steps.filter(({ list }) => list).length;
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

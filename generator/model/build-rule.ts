import type { Context } from "../load/decoder.js";
import type { RawCondition, RawRule } from "../load/format/rule.js";
import { ExpressionError, fieldsOf, parseComparison } from "./expression.js";
import { entersList, isResolved, isWholeList, resolvePath } from "./field-path.js";
import type { StructureTypes } from "./structure-types.js";
import type { Assertion, Condition, Field, FieldPath, Rule, Step } from "./field.js";

/** Builds the rules of one list; `context` stands at the list, paths start at `fields`. */
export function buildRules(
  raw: readonly RawRule[],
  context: Context,
  fields: readonly Field[],
  types: StructureTypes,
): readonly Rule[] {
  return raw.flatMap((rule, index) => {
    const assertion = buildAssertion(rule, new Paths(context.at(index), fields, types));
    const when =
      rule.when && buildCondition(rule.when, context.at(index).at("when"), fields, types);
    if (!assertion || (rule.when && !when)) return [];
    const each = commonList(assertion, when ?? [], context.at(index));
    if (!each) return [];
    if (each.length > 0 && GROUPS_OF_SEVERAL.has(assertion.kind)) {
      context.at(index).report("rule-malformed", {
        detail: `${assertion.kind} speaks of the items of a list`,
        hint: "State the rule in the structure that the list holds.",
      });
      return [];
    }
    const severity = rule.severity ?? (assertion.kind === "ignore" ? "warning" : "error");
    return [{ index, when, each, assertion, severity, doc: rule.doc }];
  });
}

/**
 * The innermost list that the rule's paths share. Two paths may enter the same list, or one a list
 * within the other's; paths into two different lists would not say which items belong together.
 */
function commonList(
  assertion: Assertion,
  when: Condition,
  context: Context,
): readonly Step[] | undefined {
  let longest: readonly Step[] = [];
  for (const path of [...pathsOf(assertion), ...when.flat().map((test) => test.path)]) {
    const list = path.steps.slice(0, path.steps.findLastIndex((step) => step.list) + 1);
    const [shorter, longer] = list.length < longest.length ? [list, longest] : [longest, list];
    if (
      !shorter.every((step, i) => step.name === longer[i]!.name && step.list === longer[i]!.list)
    ) {
      return context.report("rule-malformed", {
        detail: `${path.text} enters another list than the rule's other paths`,
        hint: "State the rule in the structure whose items it is about, or split it.",
      });
    }
    longest = longer;
  }
  return longest;
}

/** The paths that must agree on one item. `lookup` and `unique` range over all items by themselves. */
function pathsOf(assertion: Assertion): readonly FieldPath[] {
  switch (assertion.kind) {
    case "expect":
      return [...fieldsOf(assertion.comparison.left), ...fieldsOf(assertion.comparison.right)];
    case "restrict":
      return assertion.limits.map(({ path }) => path);
    case "lookup":
    case "unique":
      return [];
    default:
      return assertion.paths;
  }
}

/** Resolves paths, reporting those that lead nowhere. */
class Paths {
  constructor(
    readonly context: Context,
    readonly fields: readonly Field[],
    readonly types: StructureTypes,
  ) {}

  at(step: string | number): Paths {
    return new Paths(this.context.at(step), this.fields, this.types);
  }

  /** `on`: whether the path is written as a key or as a value. */
  resolve(text: string, on: "key" | "value" = "value"): FieldPath | undefined {
    const path = resolvePath(text, this.fields, this.types);
    if (isResolved(path)) return path;
    return this.context.report("rule-path-unknown", { path: text, detail: path.problem }, on);
  }

  /** All or nothing: a rule with half its paths would mean something else. */
  resolveAll(texts: readonly string[]): readonly FieldPath[] | undefined {
    const paths = texts.map((text, index) => this.at(index).resolve(text));
    return paths.every((path) => path !== undefined) ? paths : undefined;
  }
}

const GROUPS_OF_SEVERAL: ReadonlySet<string> = new Set(["anyOf", "oneOf", "atMostOne", "together"]);

const GROUPS = ["require", "forbid", "ignore", "anyOf", "oneOf", "atMostOne", "together"] as const;

function buildAssertion(rule: RawRule, paths: Paths): Assertion | undefined {
  for (const kind of GROUPS) {
    const texts = rule[kind];
    if (!texts) continue;
    const resolved = paths.at(kind).resolveAll(texts);
    return resolved && { kind, paths: resolved };
  }
  if (rule.expect !== undefined) return buildComparison(rule.expect, paths.at("expect"));
  if (rule.restrict) {
    const limits = rule.restrict.flatMap(([text, restriction]) => {
      const here = paths.at("restrict").at(text);
      const path = here.resolve(text, "key");
      if (!path) return [];
      const misplaced = Object.keys(restriction).find(
        (key) => key.endsWith("Items") !== isWholeList(path),
      );
      if (misplaced === undefined) return [{ path, restriction }];
      const type = isWholeList(path) ? "a list as a whole" : "a single value";
      here.context.at(misplaced).report("constraint-misplaced", { key: misplaced, type }, "key");
      return [];
    });
    return limits.length === rule.restrict.length ? { kind: "restrict", limits } : undefined;
  }
  if (rule.lookup) {
    const each = paths.at("lookup").at("each").resolve(rule.lookup.each);
    const place = paths.at("lookup").at("in").resolve(rule.lookup.in);
    return each && place && { kind: "lookup", each, in: place };
  }
  const path = paths.at("unique").resolve(rule.unique!);
  if (!path) return undefined;
  if (entersList(path)) return { kind: "unique", path };
  return paths.context.at("unique").report("rule-malformed", {
    detail: `${path.text} is a single value, which cannot repeat`,
    hint: "Write List[].Member.",
  });
}

function buildComparison(text: string, paths: Paths): Assertion | undefined {
  const before = paths.context.findings.length;
  try {
    const comparison = parseComparison(text, (path) => {
      const resolved = paths.resolve(path);
      if (resolved) return resolved;
      throw new ExpressionError("");
    });
    if (fieldsOf(comparison.left).length + fieldsOf(comparison.right).length > 0) {
      return { kind: "expect", comparison };
    }
    throw new ExpressionError("it compares no field");
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    // A path that leads nowhere has been reported in its own words.
    if (paths.context.findings.length > before) return undefined;
    return paths.context.report("rule-malformed", {
      detail: error.message,
      hint: "Write a comparison such as Left + Width <= 1920 or EndTime - StartTime <= 24h.",
    });
  }
}

export function buildCondition(
  raw: RawCondition,
  context: Context,
  fields: readonly Field[],
  types: StructureTypes,
): Condition | undefined {
  const alternatives = raw.map((tests, index) =>
    tests.map(([text, test]) => {
      // A single map is written without its list, so its place is the condition's own.
      const here = (raw.length === 1 ? context : context.at(index)).at(text);
      const path = new Paths(here, fields, types).resolve(text, "key");
      return (
        path && {
          path,
          is: test.is && [...new Set(test.is)],
          not: test.not && [...new Set(test.not)],
          present: test.present,
          matches: test.matches,
          min: test.min,
          max: test.max,
        }
      );
    }),
  );
  return alternatives.every((tests) => tests.every((test) => test !== undefined))
    ? (alternatives as Condition)
    : undefined;
}

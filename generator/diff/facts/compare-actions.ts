import type { Data } from "../../load/scalars.js";
import type { Action, Model, Pagination, Waiter } from "../../model/model.js";
import { inspectCondition } from "../../view/inspect.js";
import { typeName } from "../../view/type-name.js";
import { dataEqual } from "../data-equal.js";
import type { About, Collector } from "./collector.js";
import { compareDeprecation } from "./compare-deprecation.js";
import { compareFields } from "./compare-fields.js";
import { compareRules } from "./compare-rules.js";
import { pairs } from "./pairs.js";
import { actionShape } from "./shape.js";
import { unordered } from "./unordered.js";

export function compareActions(before: Model, after: Model, collector: Collector): void {
  for (const [name, pair] of pairs(before.actions, after.actions)) {
    const about = collector.about(`actions/${name}`, "none", pair);
    if (pair.before && pair.after) compareAction(pair.before, pair.after, about);
    else
      // What was deleted upstream is not there; that a spec keeps it is another matter.
      about.differs(
        (pair.before ?? pair.after)?.retired ? "action-tombstone" : "action",
        pair.before && actionShape(pair.before),
        pair.after && actionShape(pair.after),
      );
  }
}

function compareAction(before: Action, after: Action, about: About<Action>): void {
  const { path, collector } = about;
  compareDeprecation("action-deprecation", before, after, about);
  about.differs("action-retirement", retirement(before), retirement(after));
  compareCall(before, after, about);
  compareFields(
    { before: before.input, after: after.input },
    { path: `${path}/input`, direction: "request" },
    collector,
  );
  compareFields(
    { before: before.output, after: after.output },
    { path: `${path}/output`, direction: "response" },
    collector,
  );
  const rules = collector.about(path, "request", about.pair);
  compareRules("action-rule", before.rules, after.rules, rules);
  compareErrorList(before, after, about);
  about.differs("action-pagination", pagination(before.pagination), pagination(after.pagination));
  compareWaiters(before, after, about);
  compareWords(before, after, about);
}

/** What a call is sent to, and how often. */
function compareCall(before: Action, after: Action, about: About<Action>): void {
  const request = { direction: "request" } as const;
  about.differs(
    "action-rate",
    before.rate && { ...before.rate },
    after.rate && { ...after.rate },
    request,
  );
  about.differs("action-region", before.region.use, after.region.use, request);
  about.differs("action-region-list", regions(before), regions(after), request);
  about.differs("action-endpoint", before.endpoint, after.endpoint, request);
  about.differs("action-read-only", before.readOnly, after.readOnly);
}

function regions({ region }: Action): Data | undefined {
  return region.allowed && unordered(region.allowed);
}

function retirement({ retired }: Pick<Action, "retired">): Data | undefined {
  return retired && { ...retired };
}

function compareErrorList(before: Action, after: Action, about: About<Action>): void {
  const named = ({ errors }: Action): readonly (readonly [string, string])[] =>
    errors.map(({ code }) => [code, code]);
  for (const [code, pair] of pairs(named(before), named(after)))
    about.differs("action-error", pair.before, pair.after, {
      key: code,
      path: `${about.path}/errors/${code}`,
      direction: "response",
    });
}

function compareWaiters(before: Action, after: Action, about: About<Action>): void {
  const named = ({ waiters }: Action): readonly (readonly [string, Waiter])[] =>
    waiters.map((waiter) => [waiter.name, waiter]);
  for (const [key, pair] of pairs(named(before), named(after)))
    about.differs(
      "action-waiter",
      pair.before && waiterData(pair.before),
      pair.after && waiterData(pair.after),
      { key },
    );
}

function compareWords(before: Action, after: Action, about: About<Action>): void {
  about.differs("action-names", names(before, after), names(after, before));
  // A tombstone stands in no category, which is no news.
  if (!before.retired && !after.retired)
    about.differs("action-category", before.category, after.category);
  about.differs("action-docs", words(before, after), words(after, before));
  const [shown, showing] = [examples(before), examples(after)];
  if (!dataEqual(shown, showing))
    about.differs("action-examples", unordered(shown), unordered(showing));
}

/** Every name that code can import; of waiters, those that the other side has, too. */
function names(action: Action, other: Action): Data {
  const waiters = sharedWaiters(action, other).map((one) => [one.name, one.function] as const);
  return { ...action.names, ...(waiters.length > 0 && { waiters: Object.fromEntries(waiters) }) };
}

function words(action: Action, other: Action): Data {
  const { summary, doc, caution } = action;
  const waiters = sharedWaiters(action, other).map((one) => [one.name, one.doc] as const);
  return {
    summary,
    ...(doc !== undefined && { doc }),
    ...(caution !== undefined && { caution }),
    ...(waiters.length > 0 && { waiters: Object.fromEntries(waiters) }),
  };
}

function sharedWaiters({ waiters }: Action, other: Action): readonly Waiter[] {
  return waiters.filter(({ name }) => other.waiters.some((one) => one.name === name));
}

function examples(action: Action): Data {
  return action.examples.map(({ title, doc, style, region, input, output, repaired }) => ({
    title,
    style,
    input,
    ...(doc !== undefined && { doc }),
    ...(region !== undefined && { region }),
    ...(output !== undefined && { output }),
    ...(repaired !== undefined && { repaired }),
  }));
}

function pagination(one: Pagination | undefined): Data | undefined {
  if (!one) return undefined;
  const { item, lowest, without, total, next, more, ...rest } = one;
  return {
    ...rest,
    item: typeName(item),
    without: unordered(without),
    ...(total !== undefined && { total }),
    ...(next !== undefined && { next }),
    ...(more !== undefined && { more }),
    ...(lowest && { lowest: lowest.text }),
  };
}

/** What it waits for and how. */
function waiterData(waiter: Waiter): Data {
  const { name, until, fail, untilErrors, failErrors, everySeconds, atMostSeconds } = waiter;
  return unordered({
    name,
    ...(until && { until: inspectCondition(until) as Data }),
    ...(fail && { fail: inspectCondition(fail) as Data }),
    untilErrors,
    failErrors,
    everySeconds,
    atMostSeconds,
  });
}

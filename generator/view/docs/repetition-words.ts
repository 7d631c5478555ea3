import type { Action, Model, Pagination, Waiter } from "../../model/model.js";
import { sentence } from "../words/constraint-words.js";
import { conditionWords } from "../words/rule-words.js";

/** How an action's answers are paged through, and which states can be waited for. */
export function repetitionWords({ pagination, waiters, names }: Action, model: Model): string[] {
  return [
    ...(pagination ? [pagingWords(pagination, names.paginate, model.names.package)] : []),
    ...waiters.map(waitingWords),
  ];
}

function pagingWords(paging: Pagination, name: string, from: string): string {
  const { style, parameter, size, items, first } = paging;
  const how = {
    page: `${parameter} counts pages from ${first}`,
    offset: `${parameter} is the number of items to skip`,
    cursor: `${parameter} takes what the last answer gave`,
  }[style];
  return `Answers come in pages: ${how}, ${size} says how many items a page has, and the items are in ${items}. ${name} of ${from} goes through all of them.`;
}

function waitingWords({
  function: name,
  doc,
  until,
  fail,
  everySeconds,
  atMostSeconds,
}: Waiter): string {
  const ends = [
    ...(until ? [`until ${conditionWords(until)}`] : []),
    ...(fail ? [`or fails when ${conditionWords(fail)}`] : []),
  ].join(", ");
  return `${sentence(doc)} ${name} asks every ${everySeconds} seconds, for at most ${atMostSeconds}, ${ends}.`;
}

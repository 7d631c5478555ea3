import { markdownLine } from "../../view/markdown.js";
import type { FactKind } from "../fact.js";
import { byOwner } from "./owners.js";
import { renameWords } from "./rename-words.js";
import type { Reported } from "./report.js";
import { standingMessage } from "./short-message.js";

export interface TaskGroup {
  readonly title: string;
  /** Markdown, on one line each. */
  readonly tasks: readonly string[];
}

/** What works for now, and will not for ever. */
const LEAVING: readonly FactKind[] = [
  "action-deprecation",
  "action-deprecation-terms",
  "field-deprecation",
  "field-deprecation-terms",
  "field-hidden",
  "structure-hidden",
];

/**
 * What a caller has to do, as lists to tick off: what comes with the update, and what to plan for.
 * What was let pass on purpose is nobody's task.
 */
export function viewTasks(changes: readonly Reported[]): readonly TaskGroup[] {
  const open = changes.filter(({ advice, waived }) => advice !== undefined && waived === undefined);
  const isLeaving = ({ kind }: Reported): boolean => LEAVING.includes(kind);
  const now = open.filter(
    (change) => !isLeaving(change) && /breaking|dangerous/.test(change.severity),
  );
  const groups = [
    { title: "With the update", tasks: now },
    { title: "To plan for", tasks: open.filter(isLeaving).filter(isFirstOfPath) },
  ];
  return groups
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ title, tasks }) => ({ title, tasks: byOwner(tasks).flatMap(tasksOf) }));
}

/** What is deprecated and hidden at once is one task. */
function isFirstOfPath({ path }: Reported, index: number, all: readonly Reported[]): boolean {
  return all.findIndex((other) => other.path === path) === index;
}

function tasksOf({ title, changes }: ReturnType<typeof byOwner>[number]): readonly string[] {
  return changes.map((change) => {
    const hint = renameWords(change);
    const words = `${standingMessage(change)}. ${hint === undefined ? "" : `${hint} `}${change.advice!}`;
    return `**${markdownLine(title)}**: ${markdownLine(words)}`;
  });
}

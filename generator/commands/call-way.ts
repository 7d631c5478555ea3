import type { Way } from "../call/send/perform.js";
import { suggestion } from "../load/suggestion.js";
import type { Action, Waiter } from "../model/model.js";
import type { CallFlags } from "./call-flags.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";

/** How often to call, as `--all` and `--wait` say it; a UsageError where the action has no such way. */
export function callWay(
  { all, wait }: Pick<CallFlags, "all" | "wait">,
  action: Action,
  input: Readonly<Record<string, unknown>>,
  output: Output,
): Way {
  if (all && wait !== undefined) throw new UsageError("--all and --wait exclude each other");
  if (wait !== undefined) return { kind: "wait", waiter: namedWaiter(wait, action) };
  if (!all) return { kind: "once" };
  const { pagination, name } = action;
  if (!pagination) throw new UsageError(`${name} has no pages: call it without --all`);
  const clash = pagination.without.filter((parameter) => Object.hasOwn(input, parameter));
  if (clash.length > 0) {
    throw new UsageError(`${name} cannot be paged through with ${clash.join(", ")}`);
  }
  const onPage = (page: number, items: number): void => {
    if (!output.quiet) output.say(`page ${page}: ${items} item${items === 1 ? "" : "s"} so far\n`);
  };
  return { kind: "all", pagination, onPage };
}

function namedWaiter(wait: string, { name, waiters }: Action): Waiter {
  const found = waiters.find((waiter) => waiter.name === wait);
  if (found) return found;
  if (waiters.length === 0) throw new UsageError(`${name} declares nothing to wait for`);
  const known = waiters.map((waiter) => waiter.name);
  throw new UsageError(
    `${name} has no waiter "${wait}"${suggestion(wait, known)}; known: ${known.join(", ")}`,
  );
}

import { visible } from "../diagnostics/diagnostic.js";
import { errorText } from "../call/report/error-text.js";
import { issueText, type IssueScope } from "../call/report/issue-text.js";
import type { Query } from "../call/output/run-query.js";
import { callAction } from "../call/send/call-action.js";
import { callClient, type CallSettings } from "../call/send/call-client.js";
import { perform, type Performance } from "../call/send/perform.js";
import { watchedForm, type Signing } from "../call/send/watched-form.js";
import type { Action } from "../model/model.js";
import { isSpecpressError } from "../../runtime/src/index.js";
import { callInput } from "./call-input.js";
import { callSettings } from "./call-settings.js";
import { callWay } from "./call-way.js";
import type { CallSurroundings, CallWords } from "./call.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { FoundModel } from "./find-model.js";
import type { Output } from "./output.js";
import { showAnswer } from "./show-answer.js";
import { showRequest } from "./show-request.js";
import { showSigning } from "./show-signing.js";
import { UsageError } from "./usage-error.js";

/** A call whose service and action are settled. */
export interface CallOrder extends Omit<CallWords, "action"> {
  readonly cwd: string;
  readonly action: Action;
  readonly found: FoundModel;
}

/** Makes the call, or shows what it would be, and prints what came of it. */
export async function sendCall(
  order: CallOrder,
  output: Output,
  surroundings: CallSurroundings,
): Promise<ExitCode> {
  const { flags, action, found, cwd, parameters } = order;
  const { model } = found;
  const { stdin, now, onScreen, resultPalette } = surroundings;
  const query = await readQuery(flags.query);
  const input = await callInput(action, model, { cwd, file: flags.json, parameters, stdin });
  const way = callWay(flags, action, input, output);
  const scope: IssueScope = { action, ...found, palette: output.palette };
  const settings = callSettings(flags, surroundings, (issue) =>
    output.say(issueText(issue, scope)),
  );
  const call: Performance = {
    action: callAction(action, model, now() / 1000),
    input,
    way,
    options: { signal: surroundings.interrupted() },
  };
  try {
    if (flags.dryRun) return await showRequest(call, settings, order, output, surroundings);
    const answer = await send(call, settings, order, output);
    if (answer === undefined) {
      output.say(`it has happened: the service answers with the error that says so\n`);
      return EXIT.fine;
    }
    const redacted = onScreen && !flags.showSecrets;
    const view = { form: flags.output ?? "json", query, redacted, palette: resultPalette } as const;
    return await showAnswer(answer, { action, model }, view, output);
  } catch (error) {
    if (!isSpecpressError(error)) throw error;
    output.say(errorText(error, scope, way.kind === "wait" ? way.waiter : undefined));
    return EXIT.refused;
  }
}

/** Sends, and explains the first signature, whatever becomes of the call. */
async function send(
  call: Performance,
  settings: CallSettings,
  { flags, found }: CallOrder,
  output: Output,
): ReturnType<typeof perform> {
  if (!flags.explain) return perform(callClient(settings), call);
  let first: Signing | undefined;
  const form = watchedForm(settings.form, (signing) => (first ??= signing));
  try {
    return await perform(callClient(settings, { form }), call);
  } finally {
    const options = { service: found.model.wireName, call, flags, palette: output.palette };
    if (first) await showSigning(first, options, output.say);
  }
}

async function readQuery(expression: string | undefined): Promise<Query | undefined> {
  if (expression === undefined) return undefined;
  const { parseQuery } = await import("../call/output/run-query.js");
  const query = parseQuery(expression);
  if ("problem" in query) throw new UsageError(`--query: ${visible(query.problem)}`);
  return query;
}

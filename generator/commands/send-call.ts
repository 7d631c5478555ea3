import { visible } from "../diagnostics/diagnostic.js";
import { errorText } from "../call/report/error-text.js";
import { issueText, type IssueScope } from "../call/report/issue-text.js";
import type { Query } from "../call/output/run-query.js";
import { callAction } from "../call/send/call-action.js";
import { callClient, type CallSettings } from "../call/send/call-client.js";
import { callCredentials } from "../call/send/call-credentials.js";
import { CALL_FORMS } from "../call/send/call-forms.js";
import { perform, type Performance } from "../call/send/perform.js";
import type { Action } from "../model/model.js";
import { isSpecpressError, type Client } from "../../runtime/src/index.js";
import { callInput } from "./call-input.js";
import { callWay } from "./call-way.js";
import type { CallSurroundings, CallWords } from "./call.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { FoundModel } from "./find-model.js";
import type { Output } from "./output.js";
import { showAnswer } from "./show-answer.js";
import { showRequest } from "./show-request.js";
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
  const { stdin, now, environment, onScreen } = surroundings;
  const query = await readQuery(flags.query);
  const input = await callInput(action, model, { cwd, file: flags.json, parameters, stdin });
  const way = callWay(flags, action, input, output);
  const scope: IssueScope = { action, ...found, palette: output.palette };
  const settings: CallSettings = {
    region: flags.region ?? environment["TENCENTCLOUD_REGION"],
    endpoint: flags.endpoint,
    credentials: callCredentials(flags.profile, environment),
    timeout: flags.timeout,
    form: CALL_FORMS[flags.form ?? "json"]!,
    validate: flags.validate ?? "error",
    retry: flags.retry,
    now,
    onWarning: once((issue) => output.say(issueText(issue, scope))),
  };
  const call: Performance = {
    action: callAction(action, model, now() / 1000),
    input,
    way,
    options: { signal: surroundings.interrupted() },
  };
  const client = usableClient(settings);
  try {
    if (flags.dryRun) return await showRequest(call, settings, order, output, environment);
    const answer = await perform(client, call);
    if (answer === undefined) {
      output.say(`${way.kind === "wait" ? way.waiter.name : action.name}: an error says so\n`);
      return EXIT.fine;
    }
    const redacted = onScreen && !flags.showSecrets;
    return await showAnswer(answer, { action, model }, { form: flags.output ?? "json", query, redacted }, output); // prettier-ignore
  } catch (error) {
    if (!isSpecpressError(error)) throw error;
    output.say(errorText(error, scope, way.kind === "wait" ? way.waiter : undefined));
    return EXIT.refused;
  }
}

/** What a setting cannot be is said by the client itself. */
function usableClient(settings: CallSettings): Client {
  try {
    return callClient(settings);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

async function readQuery(expression: string | undefined): Promise<Query | undefined> {
  if (expression === undefined) return undefined;
  const { parseQuery } = await import("../call/output/run-query.js");
  const query = parseQuery(expression);
  if ("problem" in query) throw new UsageError(`--query: ${visible(query.problem)}`);
  return query;
}

type Warn = CallSettings["onWarning"];

/** Each page of a call gives the same warnings again. */
function once(warn: Warn): Warn {
  const known = new Set<string>();
  return (issue) => {
    const key = `${issue.code} ${issue.path.join(".")} ${issue.message}`;
    if (!known.has(key)) warn(issue);
    known.add(key);
  };
}

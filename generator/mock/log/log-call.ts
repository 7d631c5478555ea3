import type { ReplyContext } from "../build-reply.js";
import type { Result } from "../result.js";
import type { LoggedCall } from "../library.js";
import { maskedId, redactByModel } from "./redact-by-model.js";

export interface LogContext extends ReplyContext {
  readonly status: number;
  readonly milliseconds: number;
}

/** What is remembered of a request, without its secrets. */
export function logCall(
  result: Result,
  { requestId, trace, now, status, milliseconds }: LogContext,
): LoggedCall {
  const { service, action, region, form, found, input, account } = trace;
  const refusal = "refusal" in result ? result.refusal : undefined;
  const output = "output" in result ? { ...result.output, RequestId: requestId } : undefined;
  return {
    time: new Date(now).toISOString(),
    requestId,
    service,
    action,
    region,
    form,
    account: account === undefined ? undefined : maskedId(account),
    input: found && input && redactByModel(input, found.action.input, found.model),
    status,
    code: refusal?.code,
    message: refusal?.message,
    issues: (refusal?.issues ?? []).map(({ code, path }) => ({ code, path })),
    output: found && output && redactByModel(output, found.action.output, found.model),
    fault: "mishap" in result ? result.mishap?.effect.kind : undefined,
    milliseconds,
  };
}

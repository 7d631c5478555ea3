import type { Issue } from "../../runtime/src/index.js";
import { callClient, type CallSettings } from "../call/send/call-client.js";
import { callCredentials } from "../call/send/call-credentials.js";
import { CALL_FORMS } from "../call/send/call-forms.js";
import type { CallFlags } from "./call-flags.js";
import type { CallSurroundings } from "./call.js";
import { UsageError } from "./usage-error.js";

/** How a call is made, from flags and the environment. A UsageError for what cannot be meant. */
export function callSettings(
  flags: CallFlags,
  { environment, now }: CallSurroundings,
  warn: (issue: Issue) => void,
): CallSettings {
  const settings: CallSettings = {
    region: flags.region ?? environment["TENCENTCLOUD_REGION"],
    endpoint: flags.endpoint,
    credentials: callCredentials(flags.profile, environment),
    timeout: flags.timeout,
    form: CALL_FORMS[flags.form ?? "json"]!,
    validate: flags.validate ?? "error",
    retry: flags.retry,
    now,
    onWarning: once(warn),
  };
  try {
    // The client itself says what a setting cannot be.
    callClient(settings);
    return settings;
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

/** Each page of a call gives the same warnings again. */
function once(warn: (issue: Issue) => void): (issue: Issue) => void {
  const known = new Set<string>();
  return (issue) => {
    const key = `${issue.code} ${issue.path.join(".")} ${issue.message}`;
    if (!known.has(key)) warn(issue);
    known.add(key);
  };
}

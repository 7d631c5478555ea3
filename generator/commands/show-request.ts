import { requestText } from "../call/report/request-text.js";
import { callClient, type CallSettings } from "../call/send/call-client.js";
import { dryCredentials } from "../call/send/call-credentials.js";
import { dryRun } from "../call/send/dry-run.js";
import type { Performance } from "../call/send/perform.js";
import { redactInput } from "../../runtime/src/redaction.js";
import type { CallSurroundings } from "./call.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Output } from "./output.js";
import type { CallOrder } from "./send-call.js";
import { showSigning } from "./show-signing.js";

/** Prints the first request of a call, and how it would be signed, and sends nothing. */
export async function showRequest(
  call: Performance,
  settings: CallSettings,
  { flags, found }: CallOrder,
  output: Output,
  { environment, resultPalette: palette }: CallSurroundings,
): Promise<ExitCode> {
  let lacking = false;
  const credentials = dryCredentials(flags.profile, environment, () => (lacking = true));
  const dry = { ...settings, credentials };
  const run = (one: Performance) => dryRun((others) => callClient(dry, others), settings.form, one);
  const request = await run(call);
  const { action, input, options } = call;
  const shown = flags.showSecrets
    ? request
    : await run({
        ...call,
        input: redactInput(input, action.sensitive) as typeof input,
        // What stands in for a secret need not be as the secret must be.
        options: { ...options, validate: "off" },
      });
  output.print(requestText(shown, palette));
  if (flags.explain) {
    output.print("\n");
    const service = found.model.wireName;
    await showSigning(request, { service, call, flags, palette }, output.print);
  }
  if (lacking && !output.quiet) {
    output.say("there are no credentials: the request is signed with made-up ones\n");
  }
  return EXIT.fine;
}

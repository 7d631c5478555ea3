import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import type { TransportError } from "../../../runtime/src/index.js";

const ADVICE: Readonly<Record<TransportError["reason"], string>> = {
  connect:
    "nothing listens there, or it cannot be reached: check --endpoint, the network and the proxy that HTTPS_PROXY names.",
  timeout: "give it more time with --timeout, or look at the network.",
  aborted: "",
  reset: "the connection broke; see what became of the call before you repeat it.",
  redirect: "what answers there is not the service: check --endpoint.",
  "too-large": "ask for less, such as smaller pages.",
  "bad-response": "what answers there is not the service: check --endpoint, or look for a proxy.",
  credentials:
    "set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or name a section of ~/.tencentcloud/credentials with --profile.",
  limited: "call less often.",
  failed: "",
};

/** Why a call got no answer, and what to do about it. */
export function failureText(error: TransportError, palette: Palette): string {
  const advice = ADVICE[error.reason];
  const said = error.reason === "aborted" ? interrupted(error) : visible(error.message);
  const help = advice === "" ? "" : `  ${palette.cyan("help:")} ${advice}\n`;
  return `${palette.red("failed")} ${said}\n${help}`;
}

function interrupted({ action, maybeSent }: TransportError): string {
  const sent = maybeSent ? "the request may have been sent" : "nothing was sent";
  return `${visible(action)} was interrupted (${sent})`;
}

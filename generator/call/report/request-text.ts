import { visible } from "../../diagnostics/diagnostic.js";
import type { Palette } from "../../diagnostics/print.js";
import { REDACTED, redact } from "../../../runtime/src/redaction.js";
import { requestSecrets } from "../../../runtime/src/request-secrets.js";
import type { UnsentRequest } from "../send/dry-run.js";

/** A request as it would go out, without what proves who sends it. */
export function requestText(
  { request, context, endpoint }: UnsentRequest,
  palette: Palette,
): string {
  const { method, path, headers, body } = request;
  const secrets = requestSecrets(request, context.credentials);
  const shown = (text: string): string => redact(text, secrets);
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const head = [
    `${palette.bold(method)} ${visible(shown(endpoint.origin + path))}`,
    ...Object.entries(headers).map(
      ([name, value]) => `${palette.cyan(`${name}:`)} ${visible(headerText(name, shown(value)))}`,
    ),
  ];
  const lines = text === "" ? [] : ["", ...shown(text).split(/\r?\n/).map(visible)];
  return [...head, ...lines, ""].join("\n");
}

/** The secrets are gone by now; this is for credentials so short that they hide in other words. */
function headerText(name: string, value: string): string {
  if (name !== "Authorization") return value;
  return value.replace(/(Credential=)[^/]*|(Signature=).*/g, `$1$2${REDACTED}`);
}

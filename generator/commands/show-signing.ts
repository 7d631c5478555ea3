import type { Performance } from "../call/send/perform.js";
import type { Signing } from "../call/send/watched-form.js";
import type { Palette } from "../diagnostics/print.js";
import { sensitiveValues } from "../../runtime/src/redaction.js";
import type { CallFlags } from "./call-flags.js";

export interface ShownSigning {
  /** As the signature names it. */
  readonly service: string;
  readonly call: Performance;
  readonly flags: CallFlags;
  readonly palette: Palette;
}

/** Prints how a request was signed. */
export async function showSigning(
  signing: Signing,
  { service, call, flags, palette }: ShownSigning,
  print: (text: string) => void,
): Promise<void> {
  const { signingText } = await import("../call/report/signing-text.js");
  const { action, input } = call;
  const hidden = flags.showSecrets ? [] : sensitiveValues(input, action.sensitive);
  print(await signingText(signing, { service, hidden, palette }));
}

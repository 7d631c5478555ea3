import { print } from "../../layout/doc.js";
import { dataDoc } from "../../layout/literal.js";
import { requestHeaders } from "./request-headers.js";
import type { SampleCall } from "./sample-call.js";
import type { SampleInput } from "./sample-input.js";
import { shellWord } from "./shell-word.js";

/** The request as a curl command. */
export function curlSample(call: SampleCall, input: SampleInput): string {
  // curl says the host by itself.
  const headers = requestHeaders(call).filter(([name]) => name !== "Host");
  return [
    `curl https://${call.host}/`,
    ...headers.map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    `--data-raw ${shellWord(print(dataDoc(input, { json: true })))}`,
  ].join(" \\\n  ");
}

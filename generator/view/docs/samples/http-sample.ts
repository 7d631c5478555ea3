import { print } from "../../layout/doc.js";
import { dataDoc } from "../../layout/literal.js";
import { requestHeaders } from "./request-headers.js";
import type { SampleCall } from "./sample-call.js";
import type { SampleInput } from "./sample-input.js";

/** The request as it goes over the wire. */
export function httpSample(call: SampleCall, input: SampleInput): string {
  const body = print(dataDoc(input, { json: true }));
  return [
    "POST / HTTP/1.1",
    ...requestHeaders(call).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${new TextEncoder().encode(body).length}`,
    "",
    body,
  ].join("\n");
}

import { commandSample } from "./command-sample.js";
import { curlSample } from "./curl-sample.js";
import { httpSample } from "./http-sample.js";
import type { SampleCall } from "./sample-call.js";
import type { SampleInput } from "./sample-input.js";
import { typescriptSample } from "./typescript-sample.js";

/** One way to make a call, as text to copy. */
export interface Sample {
  readonly kind: "typescript" | "curl" | "cli" | "http";
  readonly title: string;
  readonly language: "ts" | "sh" | "http";
  readonly text: string;
}

/** A call in every way that the docs show: on the pages, and in the browser for what is typed there. */
export function samplesOf(call: SampleCall, input: SampleInput): readonly Sample[] {
  return [
    {
      kind: "typescript",
      title: "TypeScript",
      language: "ts",
      text: typescriptSample(call, input),
    },
    { kind: "curl", title: "curl", language: "sh", text: curlSample(call, input) },
    { kind: "cli", title: "Command line", language: "sh", text: commandSample(call, input) },
    { kind: "http", title: "HTTP", language: "http", text: httpSample(call, input) },
  ];
}

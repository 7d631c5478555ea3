import type { Data } from "../load/scalars.js";
import type { Mishap } from "./faults/faults.js";
import type { MockRefusal } from "./mock-call.js";

/** How a request came out; with a mishap, the answer gets lost, or there is none. */
export type Result =
  | { readonly refusal: MockRefusal }
  | { readonly output: Readonly<Record<string, Data>>; readonly mishap?: Mishap }
  | { readonly mishap: Mishap };

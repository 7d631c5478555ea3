import type { Data } from "../load/scalars.js";
import type { MockCall, MockRefusal } from "./mock-call.js";

type Output = Readonly<Record<string, Data>>;

/** What stands behind the protocol: the judge, the world and the answers. */
export interface Behaviour {
  /** What a request does against the spec. */
  judge(call: MockCall): MockRefusal | undefined;
  /** Changes what there is; what it tells of the output, or why not. */
  apply(call: MockCall): { readonly refusal: MockRefusal } | { readonly known: Output };
  /** The whole output, without RequestId. */
  answer(call: MockCall, known: Output): Output;
}

import type { Action } from "./action.js";
import type { CallOptions } from "./client-options.js";

/** What sends actions: a {@link Client}, or whatever stands in for one. */
export interface Sender {
  // NoInfer: the action alone says what its input is. Otherwise a wrong input would take part in
  // the inference and be accepted as a wider type.
  send<I, O, C extends string>(
    action: Action<I, O, C>,
    input: NoInfer<I>,
    options?: CallOptions,
  ): Promise<O>;
}

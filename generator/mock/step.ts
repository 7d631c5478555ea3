import type { MockRefusal } from "./mock-call.js";

/** What one check of a request gives: what the next one works with, or why there is none. */
export type Step<T> = { readonly value: T } | Refused;

export interface Refused {
  readonly refusal: MockRefusal;
}

export function refuse(code: string, message: string): Refused {
  return { refusal: { code, message } };
}

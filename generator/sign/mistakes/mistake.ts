import type { CapturedRequest } from "../request/captured-request.js";

/** A usual way to get a signature wrong. */
export interface Mistake<R> {
  /** Never renamed: programs go by it. */
  readonly id: string;
  /** What went wrong, as a sentence. */
  readonly title: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The ways in which it can have been made with this request. */
  variants(base: R, facts: Facts): Iterable<Variant<R>>;
}

/** One way to make a mistake. */
export interface Variant<R> {
  /** What was signed instead of what. Holds no secret. */
  readonly detail: string;
  /** Makes the mistake, perhaps on top of another. */
  apply(recipe: R): R;
}

/** What else is known of a request. */
export interface Facts {
  readonly request: CapturedRequest;
  readonly host: string;
  readonly service: string;
  readonly region: string | undefined;
  readonly secretId: string | undefined;
  /** Date, service and end of the scope that the request names. */
  readonly scope: readonly string[];
  /** In the order and case in which the request lists them. */
  readonly signedHeaders: readonly string[];
  /** Names of services to try. */
  readonly services: readonly string[];
}

/** A mistake that was found. */
export interface FoundMistake {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

/** A variant that sets some parts of a recipe. */
export function setting<R>(detail: string, parts: Partial<R>): Variant<R> {
  return { detail, apply: (recipe) => ({ ...recipe, ...parts }) };
}

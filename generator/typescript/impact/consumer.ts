import type { ts } from "ts-morph";
import type { Flow } from "./flow.js";
import type { Origins } from "./origins.js";
import type { References } from "./references.js";

/** A program that may use a generated package, and what is needed to ask about it. */
export interface Consumer {
  readonly checker: ts.TypeChecker;
  readonly origins: Origins;
  readonly references: References;
  readonly flow: Flow;
  /** Its own files; not those of packages. */
  readonly files: readonly ts.SourceFile[];
  /** Whether it uses no other generated package: what belongs to some service belongs to this one. */
  readonly single: boolean;
}

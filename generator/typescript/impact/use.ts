import type { ts } from "ts-morph";
import type { Scalar } from "../../load/scalars.js";
import type { FunctionMeaning, Side } from "./meaning.js";

/** What a place in a program does with something of the API. `lacks`: it is not given where it could be. */
export type Verb = "calls" | "passes" | "lacks" | "reads" | "catches" | "names";

/** A value that an expression may have, and where it stands. */
export interface PlacedValue {
  readonly value: Scalar;
  readonly node: ts.Node;
}

interface Place {
  readonly verb: Verb;
  readonly node: ts.Node;
}

/** A parameter, output or member, by its name. */
export interface MemberUse extends Place {
  readonly kind: "member";
  /** `actions/X/input/P`, `structures/S/M`. */
  readonly path: string;
  readonly sides: readonly Side[];
  /** What is passed, or what it is compared with. */
  readonly values: () => readonly PlacedValue[];
}

/** A value, written where the type of a parameter, output or member is expected. */
export interface ValueUse extends Place {
  readonly kind: "value";
  readonly path: string;
  readonly sides: readonly Side[];
  readonly value: Scalar;
}

/** An object that is written down for a request or structure: what it lacks may matter. */
export interface LiteralUse extends Place {
  readonly kind: "literal";
  /** `actions/X/input`, `structures/S`. */
  readonly path: string;
  readonly sides: readonly Side[];
  readonly gives: (name: string) => boolean;
}

/** A function of the package: called, or handed on. */
export interface FunctionUse extends Place {
  readonly kind: "function";
  readonly meaning: FunctionMeaning;
  /** The request that it is called with, or the code that a guard asks for, where that is to be seen. */
  readonly input: ts.Node | undefined;
  /** Whether what it is called with surely has a parameter. */
  readonly gives: (name: string) => boolean;
  /** A check of data of unknown type: every limit of the request matters to it. */
  readonly opaque: boolean;
}

/** A type, an error code, a region, or the client: by its path. */
export interface NameUse extends Place {
  readonly kind: "name";
  /** `actions/X`, `structures/S`, `actions/X/errors/C`, `errors/C`, `service/regions/R`, `service`. */
  readonly path: string;
}

export type Use = MemberUse | ValueUse | LiteralUse | FunctionUse | NameUse;

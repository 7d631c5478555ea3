/** Which way what a type describes travels. */
export type Side = "request" | "response";

/** What a function of a generated package is for. */
export type Role = "call" | "paginate" | "wait" | "check" | "schema" | "guard";

/** Parameters of an action, or members of a structure. */
export interface FieldsMeaning {
  readonly kind: "fields";
  /** `actions/X/input`, `actions/X/output`, `structures/S`. */
  readonly path: string;
  readonly sides: readonly Side[];
}

/** A method of the client, the value of an action, or a function about one. */
export interface FunctionMeaning {
  readonly kind: "function";
  readonly action: string;
  readonly role: Role;
  /** The waiter's name, where it is one. */
  readonly waiter: string | undefined;
}

/** The error codes of one action, or of the service. */
export interface CodesMeaning {
  readonly kind: "codes";
  readonly action: string | undefined;
}

export interface ClientMeaning {
  readonly kind: "client";
}

/** What a name that a generated package exports stands for. */
export type Meaning = FieldsMeaning | FunctionMeaning | CodesMeaning | ClientMeaning;

import type { Model } from "../../model/model.js";
import type { ModuleParts } from "./module.js";
import type { Reads } from "./reads.js";
import type { Field } from "../../model/field.js";

/** What the checks of one module share. */
export interface CheckScope {
  readonly model: Model;
  readonly parts: ModuleParts;
  /** The import path of a structure's module. */
  readonly structureModule: (structure: string) => string;
  /** The variable that holds a member. */
  readonly local: (member: string) => string;
  /** The nested members that rules read. */
  readonly reads: Reads;
  /** Whether members beyond the known ones are wrong, so that they have to be counted. */
  readonly closed: boolean;
  /** Takes in a function that checks what a JSON text holds, and gives back its name. */
  readonly jsonCheck: (field: Field) => string | undefined;
}

/** Where a limit is checked: the expression that holds the value, and its place for the issue. */
export interface Spot {
  readonly value: string;
  readonly key: string;
  /** Set where the service lets the value pass all the same. */
  readonly severity?: "warning";
  /** Whether the compiler knows that the value is there, so that it can be compared. */
  readonly given?: true;
  /** Whether it has been compared already, so that the compiler knows what it can be. */
  readonly compared?: boolean;
}

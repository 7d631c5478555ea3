import type { Field, Model } from "../../model/model.js";
import type { ModuleParts } from "./module.js";
import type { Reads } from "./reads.js";

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

import type { Model } from "../../model/model.js";
import { StructureTypes } from "../../model/structure-types.js";

/** The structures of a model, as paths are resolved through them. */
export function typesOf({ structures }: Model): StructureTypes {
  const types = new StructureTypes([...structures.keys()]);
  for (const { name, members } of structures.values()) types.define(name, members);
  return types;
}

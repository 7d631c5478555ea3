import type { Data } from "../load/scalars.js";

/**
 * An object that inherits nothing, so that a member may have any name. Those of Object.create(null)
 * are hash tables to the engine; these it lays out like any others, and so writes and reads them
 * several times as fast.
 */
export class BareRecord {
  [name: string]: Data;
}

Object.setPrototypeOf(BareRecord.prototype, null);
Reflect.deleteProperty(BareRecord.prototype, "constructor");

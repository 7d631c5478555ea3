import type { Data } from "../../load/scalars.js";
import type { Field, Type } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import { isJsonMap, type JsonMap } from "./upstream-example.js";

/** Deeper than any request; a structure may contain itself. */
const MAX_DEPTH = 16;

/** Data made to fit, and whether anything of it had to be changed for that. */
export interface Fitted {
  readonly data: { readonly [name: string]: Data };
  readonly changed: boolean;
}

/** Makes an example's data fit the fields: values of other types converted, the rest left out. */
export function fitData(
  data: JsonMap,
  fields: readonly Field[],
  structures: Model["structures"],
): Fitted {
  const fitter = new Fitter(structures);
  const fitted = fitter.members(data, fields, 0);
  return { data: fitted, changed: fitter.changed };
}

class Fitter {
  changed = false;

  constructor(readonly structures: Model["structures"]) {}

  members(data: JsonMap, fields: readonly Field[], depth: number): { [name: string]: Data } {
    const result = Object.create(null) as Record<string, Data>;
    const known = new Map(fields.map((field) => [field.name, field]));
    for (const [name, value] of Object.entries(data)) {
      const field = known.get(name);
      const fitted = field && this.value(value, field, depth);
      if (fitted === undefined) this.changed = true;
      else result[name] = fitted;
    }
    return result;
  }

  private value(value: unknown, { type, nullable }: Field, depth: number): Data | undefined {
    if (value === null) return nullable ? null : undefined;
    if (!type.list) return this.single(value, type, depth);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items !== value) this.changed = true;
    const fitted = items.map((item) => this.single(item, type, depth));
    return fitted.every((item) => item !== undefined) ? fitted : undefined;
  }

  private single(value: unknown, { base, structure }: Type, depth: number): Data | undefined {
    switch (base) {
      case "structure": {
        const members = this.structures.get(structure!)?.members;
        if (!members || !isJsonMap(value) || depth >= MAX_DEPTH) return undefined;
        return this.members(value, members, depth + 1);
      }
      case "string":
        return this.converted(value, typeof value === "string", textOf);
      case "boolean":
        return this.converted(value, typeof value === "boolean", flagOf);
      case "integer":
        return this.converted(value, Number.isSafeInteger(value), (one) => {
          const number = numberOf(one);
          return Number.isSafeInteger(number) ? number : undefined;
        });
      default:
        return this.converted(value, typeof value === "number" && isSound(value), numberOf);
    }
  }

  private converted(
    value: unknown,
    fits: boolean,
    convert: (value: unknown) => Data | undefined,
  ): Data | undefined {
    if (fits) return value as Data;
    this.changed = true;
    return convert(value);
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

function flagOf(value: unknown): boolean | undefined {
  if (value === "true" || value === 1 || value === "1") return true;
  return value === "false" || value === 0 || value === "0" ? false : undefined;
}

function numberOf(value: unknown): number | undefined {
  const text = typeof value === "string" ? value.trim() : undefined;
  if (text === undefined || !/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return undefined;
  return Number(text);
}

/** An integer beyond 2^53 was rounded when it was read. */
function isSound(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

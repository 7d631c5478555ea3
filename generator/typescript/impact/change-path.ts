import type { Change } from "../../diff/change.js";

/** Where a change is, as far as TypeScript knows of it: the keys of a JSON text are a string to it. */
export interface ChangePath {
  readonly top: "actions" | "structures" | "errors" | "service";
  /** `actions/X`, `structures/S`, or the whole path. */
  readonly owner: string;
  /** The name of the action or structure. */
  readonly name: string;
  /** `actions/X/input`, `structures/S`: what the field is one of. */
  readonly holder: string;
  readonly field: string | undefined;
  /** Whether it is about a key of the JSON text that the field holds. */
  readonly inJson: boolean;
}

export function changePath({ path }: Pick<Change, "path">): ChangePath {
  const [top = "", name = "", ...rest] = path.split("/");
  const owner = `${top}/${name}`;
  if (top === "structures") {
    const [field, ...keys] = rest;
    return { top, name, owner, holder: owner, field, inJson: keys.length > 0 };
  }
  const [side, field, ...keys] = rest;
  if (top === "actions" && (side === "input" || side === "output"))
    return { top, name, owner, holder: `${owner}/${side}`, field, inJson: keys.length > 0 };
  const whole = { name, owner, holder: owner, field: undefined, inJson: false };
  return { top: top as ChangePath["top"], ...whole };
}

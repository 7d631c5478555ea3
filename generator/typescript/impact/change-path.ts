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
}

export function changePath({ path }: Pick<Change, "path">): ChangePath {
  const [top, name = "", third, fourth] = path.split("/");
  if (top === "structures")
    return { top, name, owner: `structures/${name}`, holder: `structures/${name}`, field: third };
  if (top !== "actions")
    return { top: top as "errors" | "service", name, owner: path, holder: path, field: undefined };
  const owner = `actions/${name}`;
  const isField = third === "input" || third === "output";
  return {
    top,
    name,
    owner,
    holder: isField ? `${owner}/${third}` : owner,
    field: isField ? fourth : undefined,
  };
}

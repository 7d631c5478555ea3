import { finding, type Finding } from "../diagnostics/diagnostic.js";

/**
 * An error in metadata that concerns one thing only, as a warning that this thing is left out. What
 * is wrong with names or with the file as a whole stays an error.
 */
export function forgive(found: Finding): Finding {
  const what = leftOut(found);
  if (what === undefined) return found;
  const { file, path, on } = found;
  return finding("upstream-left-out", { what: `${what} (${found.message})` }, { file, path, on });
}

function leftOut({ code, path: [group, , third, index] }: Finding): string | undefined {
  if (group === "actions" && code === "type-unknown") return `what the action has as ${third}`;
  if (group !== "objects" || third !== "members") return undefined;
  if (index === undefined) return code === "value-type" ? "the list of members" : undefined;
  return code === "type-unknown" || code === "yaml-duplicate-key" ? "a member" : undefined;
}

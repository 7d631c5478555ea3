import type { Reported } from "./report.js";

/** What changes belong to: an action, a structure, the error codes, the service. */
export interface Owner {
  readonly title: string;
  readonly changes: readonly Reported[];
}

/** Changes by what they belong to, in the order of their paths. */
export function byOwner(changes: readonly Reported[]): readonly Owner[] {
  const owners = new Map<string, Reported[]>();
  for (const change of changes) {
    const title = ownerOf(change.path);
    const group = owners.get(title);
    if (group) group.push(change);
    else owners.set(title, [change]);
  }
  return [...owners].map(([title, group]) => ({ title, changes: group }));
}

function ownerOf(path: string): string {
  const [top = "", name = ""] = path.split("/");
  if (top === "actions") return name;
  if (top === "structures") return `structure ${name}`;
  return top === "errors" ? "error codes" : "the service";
}

/** Whether a change is about an action or structure as a whole. */
export function isOfOwner({ path }: Pick<Reported, "path">): boolean {
  return /^(actions|structures)\/[^/]+$/.test(path);
}

import type { SurfaceDifference } from "../../history/compare-surfaces.js";
import type { Surface } from "../../history/surface.js";

/** What became of one action, structure or field, in the words of the release log. */
export interface Turn {
  readonly verb: "new" | "modified" | "deleted" | "deprecated";
  readonly group: "Actions" | "Structures";
  readonly name: string;
  /** Undefined when the item as such is meant. */
  readonly field:
    { readonly side: "Input" | "Output" | "Members"; readonly name: string } | undefined;
  /** Facts before and after. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Differences of two surfaces as turns, by name: the order of files must not show. */
export function turnsOf(differences: readonly SurfaceDifference[]): readonly Turn[] {
  return differences.map(turnOf).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function turnOf({ item, field, recorded: from, described: to }: SurfaceDifference): Turn {
  const [group, name = ""] = item.split("/");
  const verb =
    from === undefined
      ? "new"
      : to === undefined
        ? "deleted"
        : // The log has no word for an output that goes into hiding.
          isHidden(to) && !isHidden(from) && !field?.startsWith("output/")
          ? "deprecated"
          : "modified";
  const ends = { verb, from, to } as const;
  if (group === "structures") {
    const members = field === undefined ? undefined : ({ side: "Members", name: field } as const);
    return { ...ends, group: "Structures", name, field: members };
  }
  const [side, own = ""] = field?.split("/") ?? [];
  const where = side === "input" ? "Input" : "Output";
  return {
    ...ends,
    group: "Actions",
    name,
    field: field === undefined ? undefined : { side: where, name: own },
  };
}

function isHidden(facts: string): boolean {
  return facts.endsWith(" hidden");
}

/** The fields of an item, with their facts. */
export function fieldsIn(
  surface: Surface,
  item: string,
  prefix = "",
): readonly (readonly [string, string])[] {
  return [...(surface.get(item)?.fields ?? [])]
    .filter(([place]) => place.startsWith(prefix))
    .map(([place, facts]) => [place.slice(prefix.length), facts]);
}

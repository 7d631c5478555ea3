import { factsOf, type Item, type Surface } from "../../history/surface.js";
import type { UpstreamItem, Upstream } from "./upstream.js";

/** What upstream offers, as far as a record knows such things. */
export function upstreamSurface({ actions, structures }: Upstream): Surface {
  const surface: Surface = new Map();
  for (const [name, item] of actions) {
    const facts = item.facts.status === "deprecated" ? "deprecated" : "online";
    surface.set(`actions/${name}`, { facts, fields: fieldsOf(item) });
  }
  for (const [name, item] of structures)
    surface.set(`structures/${name}`, { facts: "online", fields: fieldsOf(item) });
  return surface;
}

function fieldsOf({ sides }: UpstreamItem): Item["fields"] {
  return new Map(
    [...sides].flatMap(([side, fields]) =>
      [...fields].map(([name, { facts }]): [string, string] => [
        side === "members" ? name : `${side}/${name}`,
        factsOf({
          type: String(facts.type),
          required: side !== "output" && facts.required === true,
          nullable: facts.nullable === true,
          hidden: facts.hidden === true,
        }),
      ]),
    ),
  );
}

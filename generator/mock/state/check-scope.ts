import type { Scene } from "./change-thing.js";
import { quoted } from "./quoted.js";
import { listedCode, Refusal } from "./refusal.js";
import { isGiven } from "./property-value.js";
import type { Values } from "./thing.js";

/** A list of what belongs to a thing that does not exist is refused, as far as the scope is an ID. */
export function checkScope({ effect, estate, shelf }: Scene, scope: Values): void {
  for (const reference of effect.resource.references) {
    const id = scope[reference.property.text];
    if (!isGiven(id) || typeof id === "object") continue;
    const code = listedCode(reference.missing, effect.codes);
    if (code === undefined || estate.referred(reference, String(id), scope, shelf.region)) continue;
    throw new Refusal(code, `There is no ${reference.to} with ID ${quoted(id)}.`);
  }
}

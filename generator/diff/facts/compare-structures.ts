import type { Data } from "../../load/scalars.js";
import type { Model, Structure } from "../../model/model.js";
import type { Direction } from "../fact.js";
import type { Collector, Pair } from "./collector.js";
import { compareFields } from "./compare-fields.js";
import { compareRules } from "./compare-rules.js";
import { pairs } from "./pairs.js";
import { structureShape } from "./shape.js";

export function compareStructures(before: Model, after: Model, collector: Collector): void {
  for (const [name, pair] of pairs(before.structures, after.structures)) {
    const path = `structures/${name}`;
    const about = collector.about(path, directionOf(pair), pair);
    const [earlier, later] = [pair.before, pair.after];
    if (!earlier || !later) {
      about.differs(
        (earlier ?? later)?.retired ? "structure-tombstone" : "structure",
        earlier && structureShape(earlier),
        later && structureShape(later),
      );
      continue;
    }
    about.differs("structure-retirement", retirement(earlier), retirement(later));
    about.differs("structure-hidden", earlier.hidden, later.hidden);
    about.differs("structure-names", { ...earlier.names }, { ...later.names });
    about.differs("structure-docs", earlier.doc, later.doc);
    compareFields(
      { before: earlier.members, after: later.members },
      { path, direction: about.direction },
      collector,
    );
    // Rules are about requests; where only answers have the structure, they say nothing.
    if (about.direction !== "response")
      compareRules("structure-rule", earlier.rules, later.rules, about);
  }
}

/**
 * The ways that a structure travels on both sides: a way that is new has no callers yet, and one
 * that is gone is the loss of whatever led there.
 */
function directionOf({ before, after }: Pair<Structure>): Direction {
  const request = (before ?? after!).inRequests && (after ?? before!).inRequests;
  const response = (before ?? after!).inResponses && (after ?? before!).inResponses;
  if (request && response) return "both";
  return request ? "request" : response ? "response" : "none";
}

function retirement({ retired }: Structure): Data | undefined {
  return retired && { ...retired };
}

import type { Model } from "../../model/model.js";
import type { Collector } from "./collector.js";
import { pairs } from "./pairs.js";
import { errorShape } from "./shape.js";

/** The codes of the service and those that all services share. */
export function compareErrors(before: Model, after: Model, collector: Collector): void {
  const all = ({ errors, commonErrors }: Model): typeof errors =>
    new Map([...commonErrors, ...errors]);
  for (const [code, pair] of pairs(all(before), all(after))) {
    const about = collector.about(`errors/${code}`, "response", pair);
    const [earlier, later] = [pair.before, pair.after];
    if (!earlier || !later) {
      about.differs("error", earlier && errorShape(earlier), later && errorShape(later));
      continue;
    }
    about.differs("error-retry", earlier.retry, later.retry);
    about.differs(
      "error-docs",
      { doc: earlier.doc, remedy: earlier.remedy },
      { doc: later.doc, remedy: later.remedy },
    );
  }
}

import type { RawDeprecation } from "../../load/format/field.js";
import type { About } from "./collector.js";

interface Deprecatable {
  readonly deprecated: RawDeprecation | undefined;
}

/** That something is deprecated is one fact, on which terms is another: not every source tells those. */
export function compareDeprecation<T>(
  kind: "action-deprecation" | "field-deprecation",
  before: Deprecatable,
  after: Deprecatable,
  about: About<T>,
): void {
  const [from, to] = [before.deprecated, after.deprecated];
  const both = from !== undefined && to !== undefined;
  about.differs(both ? `${kind}-terms` : kind, from && { ...from }, to && { ...to });
}

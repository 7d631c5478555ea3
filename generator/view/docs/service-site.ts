import type { HistoryEntry } from "../../history/history-entries.js";
import type { Raw } from "../../load/format/kinds.js";
import type { RawSpec, Sourced } from "../../load/load-service.js";
import type { Model } from "../../model/model.js";

/** What the pages of one service are made from. */
export interface ServiceSite {
  readonly model: Model;
  /** What the model was built from. */
  readonly raw: RawSpec;
  /** Its history, newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly platform: Sourced<Raw<"platform">>;
}

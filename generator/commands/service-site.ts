import { historyEntries } from "../history/history-entries.js";
import type { Raw } from "../load/format/kinds.js";
import type { RawSpec, Sourced } from "../load/load-service.js";
import type { Model } from "../model/model.js";
import type { ServiceSite } from "../view/docs/service-site.js";

/** What a service's pages are made from. Of a past, the history ends where it does. */
export function siteOf(
  model: Model,
  raw: RawSpec,
  platform: Sourced<Raw<"platform">>,
): ServiceSite {
  const entries = historyEntries(raw);
  const newest = model.releases[0]?.release ?? 0;
  const start = entries.findIndex(
    (entry) => entry.kind === "release" && entry.release.release <= newest,
  );
  return { model, raw, platform, entries: model.factsOnly ? entries.slice(start) : entries };
}

import type { Model } from "../model/model.js";

/** The region that most actions take, the first of them: a client's default. */
export function usualRegion(models: readonly Model[]): string {
  const counts = new Map<string, number>();
  for (const { regions, actions } of models) {
    for (const { region } of actions.values()) {
      if (region.use === "unused") continue;
      for (const one of region.allowed ?? regions) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? "ap-guangzhou";
}

import { suggestion } from "../load/suggestion.js";
import type { Lint } from "./lint.js";

/** A misspelt region is a host that does not exist. */
export const regionUnknown: Lint = (model, report, { platform }) => {
  if (!platform) return;
  const known = platform.value.regions.map(([id]) => id);
  for (const { region: use, examples, file } of model.actions.values()) {
    // An optional region takes the long form; a required one is mostly just the list.
    const list = use.use === "required" ? ["region"] : ["region", "allowed"];
    const named = [
      ...(use.allowed ?? []).map((region, index) => ({ region, path: [...list, index] })),
      ...examples.map(({ region }, index) => ({ region, path: ["examples", index, "region"] })),
    ];
    for (const { region, path } of named) {
      if (region === undefined || known.includes(region)) continue;
      report("region-unknown", { region, suggestion: suggestion(region, known) }, { file, path });
    }
  }
};

import type { SourceLint } from "./lint.js";
import { replayOf } from "./release/replayed.js";

/** A change that cannot have happened makes every state before it wrong. */
export const recordBroken: SourceLint = (_, report, { record }) => {
  if (!record) return;
  for (const { path, place, detail } of replayOf(record.value).problems)
    report("record-broken", { place, detail }, { file: record.file, path });
};

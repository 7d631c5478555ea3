import type { Finding } from "../diagnostics/diagnostic.js";
import { isRecorded } from "../history/find-state.js";
import { modelAt } from "../history/model-at.js";
import type { Target } from "../history/target.js";
import type { Folder } from "../load/folder.js";
import { decodeFile, loadPlatform, loadService } from "../load/load-service.js";
import { locate } from "../load/locate.js";
import { readPlatform, readService } from "../load/spec-files.js";
import { buildModel } from "../model/build-model.js";
import type { NoSource, Source } from "./diff-source.js";

/**
 * Specs as one side of a diff, today or as of a release. They have to be sound, not flawless: a
 * commit of old need not please the lints of today.
 */
export function loadSpecSource(
  folder: Folder,
  shown: string,
  service: string,
  target: Target | undefined,
): Omit<Source, "name"> | NoSource {
  const common = readPlatform(folder, shown);
  const files = readService(folder, shown, service);
  const platform = common.file && loadPlatform(common.file, decodeFile);
  const spec = loadService(files, decodeFile);
  const built = spec.value && platform?.value ? buildModel(spec.value, platform.value) : undefined;
  const errors = [
    ...common.findings,
    ...(platform?.findings ?? []),
    ...spec.findings,
    ...(built?.findings ?? []),
  ].filter(isError);
  const all = [...(common.file ? [common.file] : []), ...files.files];
  const texts = new Map(all.map(({ path, text }) => [path, text]));
  const textOf = (file: string): string | undefined => texts.get(file);
  if (!built || errors.length > 0) return { diagnostics: locate(errors, textOf) };
  if (!target) return { model: built.model, tells: "specs", textOf };
  // Where today's specs correct the vendor, they correct the past: the correction is no change.
  const past = modelAt(spec.value!, platform!.value!, target, "curated");
  if (!isRecorded(past)) return past;
  return { model: past.model, tells: past.newest ? "specs" : "record", textOf: undefined };
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

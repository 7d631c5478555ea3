import { compareSurfaces, type SurfaceDifference } from "../history/compare-surfaces.js";
import type { Path } from "../diagnostics/diagnostic.js";
import type { LintPlace, SourceLint } from "./lint.js";
import { describedSurface, replayOf } from "./release/replayed.js";

/** The past is today's specs, taken back. What nobody recorded would have been there all along. */
export const recordDiffers: SourceLint = (_, report, spec) => {
  const { record } = spec;
  if (!record) return;
  const files = new Map<string, string>(
    (["actions", "structures"] as const).flatMap((group) =>
      spec[group].map(({ name, file }) => [`${group}/${name}`, file] as const),
    ),
  );
  const recorded = replayOf(record.value).surface;
  for (const difference of compareSurfaces(recorded, describedSurface(spec))) {
    const { item, field, described } = difference;
    const place = field === undefined ? item : `${item}/${field}`;
    const at: LintPlace =
      described === undefined
        ? { file: record.file, path: ["states", 0], on: "value" }
        : { file: files.get(item)!, path: specPath(item, field), on: "key" };
    report("record-differs", { place, detail: detailOf(difference) }, at);
  }
};

function detailOf({ recorded, described }: SurfaceDifference): string {
  if (described === undefined) return "is recorded, but not described";
  if (recorded === undefined) return "is described, but not recorded";
  return `is "${described}" here, but "${recorded}" in the record`;
}

function specPath(item: string, field: string | undefined): Path {
  if (field === undefined) return [];
  return item.startsWith("structures/") ? ["members", field] : field.split("/");
}

import type { Path } from "../diagnostics/diagnostic.js";
import type { RawEffect } from "../load/format/effect.js";
import type { Lint } from "./lint.js";

/** A mock that refused with a code the action does not list would teach callers what is not so. */
export const effectErrorUnlisted: Lint = (model, report, sources) => {
  for (const { name, file, value } of sources.actions) {
    const listed = new Set(model.actions.get(name)?.errors.map(({ code }) => code));
    const effects = value.effects ?? [];
    for (const [index, effect] of effects.entries()) {
      for (const [code, path, on] of codesOf(effect)) {
        if (listed.has(code)) continue;
        const place = ["effects", ...(effects.length > 1 ? [index] : []), ...path];
        report("effect-error-unlisted", { code }, { file, path: place, on });
      }
    }
  }
};

function* codesOf({
  refuse,
  errors,
}: RawEffect): Generator<readonly [string, Path, "key" | "value"]> {
  for (const [code] of refuse ?? []) yield [code, ["refuse", code], "key"];
  for (const key of ["notFound", "exists", "elsewhere"] as const) {
    for (const code of errors?.[key] ?? []) yield [code, ["errors", key], "value"];
  }
}

import { finding, type Finding, type Path } from "../diagnostics/diagnostic.js";
import type { RawField, Waivers } from "../load/format/field.js";
import type { RawSpec } from "../load/load-service.js";

interface Waiver {
  readonly code: string;
  readonly file: string;
  /** The value whose findings, and those below it, are waived. */
  readonly path: Path;
}

/**
 * Takes out what the specs waive with a reason. A waiver that waives nothing is a finding itself,
 * provided that the lints that could have found it ran: `ran`.
 */
export function applyWaivers(
  findings: readonly Finding[],
  raw: RawSpec,
  ran: (code: string) => boolean,
): readonly Finding[] {
  const waivers = collectWaivers(raw);
  if (waivers.length === 0) return findings;
  const used = new Set<Waiver>();
  const byFile = group(waivers);
  const left = findings.filter((one) => {
    const waiver = byFile
      .get(one.file)
      ?.find((w) => w.code === one.code && isBelow(one.path, w.path));
    if (waiver) used.add(waiver);
    return waiver === undefined;
  });
  const stale = waivers
    .filter((waiver) => !used.has(waiver) && ran(waiver.code))
    .map(({ code, file, path }) =>
      finding("waiver-stale", { code }, { file, path: [...path, "waive", code], on: "key" }),
    );
  return [...left, ...stale];
}

function group(waivers: readonly Waiver[]): ReadonlyMap<string, readonly Waiver[]> {
  const byFile = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const list = byFile.get(waiver.file);
    if (list) list.push(waiver);
    else byFile.set(waiver.file, [waiver]);
  }
  return byFile;
}

function isBelow(path: Path, above: Path): boolean {
  return above.every((step, index) => path[index] === step);
}

function collectWaivers(raw: RawSpec): readonly Waiver[] {
  const waivers: Waiver[] = [];
  const add = (file: string, path: Path, waive: Waivers | undefined): void => {
    for (const [code] of waive ?? []) waivers.push({ code, file, path });
  };
  const addFields = (file: string, path: Path, fields: readonly RawField[] | undefined): void => {
    for (const field of fields ?? []) {
      const here = [...path, field.name];
      add(file, here, field.waive);
      addFields(file, [...here, "json", "members"], field.json?.members);
    }
  };
  for (const { file, value } of raw.actions) {
    add(file, [], value.waive);
    addFields(file, ["input"], value.input);
    addFields(file, ["output"], value.output);
  }
  for (const { file, value } of raw.structures) {
    add(file, [], value.waive);
    addFields(file, ["members"], value.members);
  }
  for (const [index, entry] of raw.releases.value.entries()) {
    if (!("gap" in entry)) add(raw.releases.file, [index], entry.waive);
  }
  for (const [name, resource] of raw.resources?.value ?? [])
    add(raw.resources!.file, [name], resource.waive);
  for (const [index, state] of (raw.record?.value.states ?? []).entries())
    add(raw.record!.file, ["states", index], state.waive);
  return waivers;
}

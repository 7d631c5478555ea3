import { checkModel } from "../check/check-model.js";
import { finding, visible, type Diagnostic, type Finding } from "../diagnostics/diagnostic.js";
import { diffModels } from "../diff/diff-models.js";
import { bumpOf } from "../diff/next-version.js";
import type { Report } from "../diff/report/report.js";
import type { Change } from "../diff/change.js";
import { UPSTREAM } from "../load/spec-files.js";
import { loadService } from "../load/load-service.js";
import { locate } from "../load/locate.js";
import { positionsIn, type Position } from "../load/positions.js";
import { buildModel } from "../model/build-model.js";
import type { Conflict, Spot } from "../sync/merge/merge-report.js";
import type { Synced } from "../sync/sync-service.js";
import type { SyncSources } from "./sync-sources.js";

/** What a sync comes to: what changed for callers, and what a person has to see to. */
export interface Judged {
  readonly diff: Report;
  /** Where upstream and a person have changed the same thing. */
  readonly conflicts: readonly Diagnostic[];
  /** What check says of the files that were changed, drafts aside; and every error. */
  readonly findings: readonly Diagnostic[];
  readonly locate: (findings: readonly Finding[]) => readonly Diagnostic[];
  readonly textOf: (file: string) => string | undefined;
  /** Where something stands once the files are written. */
  readonly positionOf: (spot: Spot) => Position;
}

export function judgeSync(sources: SyncSources, { files, changed, report }: Synced): Judged {
  const texts = new Map(files.files.map(({ path, text }) => [path, text]));
  const textOf = (file: string): string | undefined => texts.get(file) ?? sources.textOf(file);
  const located = (findings: readonly Finding[]): readonly Diagnostic[] => locate(findings, textOf);
  // What upstream says in other words changes nothing here.
  const still = [...changed.keys()].every((path) => path.endsWith(`/${UPSTREAM}`));
  const { findings, changes } = still ? UNCHANGED : compare(sources, files);
  const positions = positionsIn(textOf);
  const name = sources.spec.name;
  return {
    diff: {
      from: name,
      to: `${name}, synced`,
      changes: changes.map((change) => ({ ...change, waived: undefined })),
      semver: bumpOf(changes.map((change) => ({ ...change, waived: undefined }))),
      silence: undefined,
      docs: false,
    },
    conflicts: located(report.conflicts.map(conflictFinding)),
    findings: located(
      findings.filter(
        ({ severity, file, code }) =>
          severity === "error" || (code !== "draft-description" && changed.has(file)),
      ),
    ),
    locate: located,
    textOf,
    positionOf: ({ file, path }) => positions(file, path),
  };
}

const UNCHANGED = { findings: [], changes: [] };

function compare(
  { spec, platform, decode }: SyncSources,
  files: Synced["files"],
): { readonly findings: readonly Finding[]; readonly changes: readonly Change[] } {
  const raw = loadService(files, decode).value;
  if (!raw) return UNCHANGED;
  const before = buildModel(spec, platform);
  const after = buildModel(raw, platform);
  return {
    findings: [...after.findings, ...checkModel(after.model, raw, true, platform)],
    changes: diffModels(before.model, after.model),
  };
}

function conflictFinding(conflict: Conflict): Finding {
  const { place, key, base, upstream, ours, file, path } = conflict;
  const parameters = {
    place,
    key,
    base: said(base),
    theirs: said(upstream),
    ours: said(ours),
  };
  return finding("sync-conflict", parameters, { file, path });
}

function said(fact: unknown): string {
  if (fact === undefined) return "nothing";
  return visible(typeof fact === "string" ? fact : JSON.stringify(fact));
}

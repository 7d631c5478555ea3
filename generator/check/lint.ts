import { finding, type Finding, type Path } from "../diagnostics/diagnostic.js";
import type { DiagnosticCode, Parameters } from "../diagnostics/codes.js";
import type { Raw } from "../load/format/kinds.js";
import type { RawSpec, Sourced } from "../load/load-service.js";
import type { Model } from "../model/model.js";

/** Where a finding of a lint points. */
export interface LintPlace {
  readonly file: string;
  readonly path: Path;
  readonly on?: "key" | "value";
}

export type Report = <C extends DiagnosticCode>(
  code: C,
  parameters: Parameters<C>,
  place: LintPlace,
) => void;

/** What a model was built from. Without the platform, lints about it are silent. */
export interface Sources extends RawSpec {
  readonly platform?: Sourced<Raw<"platform">> | undefined;
}

/**
 * One lint rule: what it looks for, in one file of its own. It judges the model; the sources are
 * for what the model leaves out, such as where an entry of the release log stands.
 */
export type Lint = (model: Model, report: Report, sources: Sources) => void;

/** A lint that reads the sources alone: it needs no model. */
export type SourceLint = (model: unknown, report: Report, sources: Sources) => void;

export function collect<M>(
  lints: readonly ((model: M, report: Report, sources: Sources) => void)[],
  model: M,
  sources: Sources,
): readonly Finding[] {
  const findings: Finding[] = [];
  const report: Report = (code, parameters, place) => {
    findings.push(finding(code, parameters, place));
  };
  for (const lint of lints) lint(model, report, sources);
  return findings;
}

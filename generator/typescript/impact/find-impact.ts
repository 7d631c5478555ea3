import { compareText } from "../../diagnostics/diagnostic.js";
import { SEVERITIES, type Change } from "../../diff/change.js";
import type { Model } from "../../model/model.js";
import type { Consumer } from "./consumer.js";
import { findUses } from "./find-uses.js";
import { Flow } from "./flow.js";
import { meanings } from "./meanings.js";
import { missingImports } from "./missing-imports.js";
import type { OpenedProject } from "./open-project.js";
import { Origins } from "./origins.js";
import { Packages } from "./packages.js";
import { positionOf, type Position } from "./position.js";
import { ownFiles, usedPackages } from "./program-files.js";
import { References } from "./references.js";
import { touchedBy, type Reach } from "./touched.js";
import { canTouchCode } from "./touched-code.js";
import { UseIndex } from "./use-index.js";
import type { Verb } from "./use.js";
import { wantedNames } from "./wanted-names.js";

/** A place in a program that a change touches. */
export interface Hit extends Position {
  readonly verb: Verb;
  readonly change: Change;
}

export interface Impact {
  /** Sorted by place; the worst change of a place first. */
  readonly hits: readonly Hit[];
  /** Imports of the package that cannot be followed: then there are no hits, whatever the truth. */
  readonly missing: readonly Position[];
  readonly usesPackage: boolean;
  /** How many files the program has, besides those of packages. */
  readonly files: number;
}

/** What a program has to do with the changes between two models of the service that it calls. */
export function findImpact(
  { program, read }: OpenedProject,
  changes: readonly Change[],
  before: Model,
  after: Model,
): Impact {
  const packages = new Packages(read);
  const checker = program.getTypeChecker();
  const packageName = before.names.package;
  const used = usedPackages(program, packages);
  const files = ownFiles(program, packages, packageName);
  const missing = missingImports(files, packageName, checker).map(positionOf);
  const usesPackage = used.has(packageName);
  if (missing.length > 0 || !usesPackage)
    return { hits: [], missing, usesPackage, files: files.length };
  const references = new References(checker, files);
  const consumer: Consumer = {
    checker,
    origins: new Origins(checker, packages, packageName, meanings(before, after)),
    references,
    flow: new Flow(checker, references),
    files,
    single: used.size === 1,
  };
  const touching = changes.filter(canTouchCode);
  const index = new UseIndex(findUses(consumer, wantedNames(touching, before, after)));
  const reach: Reach = (structure) =>
    [before, after].flatMap((model) => model.structures.get(structure)?.usedBy ?? []);
  const hits = touching.flatMap((change) => hitsOf(change, index, reach));
  return { hits: hits.sort(byPlace), missing, usesPackage, files: files.length };
}

/** A place that is touched by a change in several ways is one place. */
function hitsOf(change: Change, index: UseIndex, reach: Reach): readonly Hit[] {
  const hits = new Map<string, Hit>();
  for (const { node, verb } of touchedBy(change, index, reach)) {
    const position = positionOf(node);
    const { file, line, column } = position;
    hits.set(`${file}:${line}:${column}`, { ...position, verb, change });
  }
  return [...hits.values()];
}

function byPlace(a: Hit, b: Hit): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    SEVERITIES.indexOf(a.change.severity) - SEVERITIES.indexOf(b.change.severity) ||
    compareText(a.change.path, b.change.path) ||
    compareText(a.change.rule, b.change.rule)
  );
}

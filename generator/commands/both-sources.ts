import { visible, type Diagnostic } from "../diagnostics/diagnostic.js";
import { isSource, loadSource, type Source } from "./diff-source.js";
import { UsageError } from "./usage-error.js";

/** Two states of an API. */
export interface Both {
  readonly both: readonly [Source, Source] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where they are to be had, as the command line names them. */
export interface BothNames {
  readonly cwd: string;
  readonly from: string;
  readonly to: string;
}

/** Both sides, or all that is wrong with both. */
export function loadBoth({ cwd, from, to }: BothNames): Both {
  const first = loadSource(cwd, from);
  const second = from === to ? first : loadSource(cwd, to);
  const sides = first === second ? [first] : [first, second];
  const problems = sides.flatMap((side) => ("problem" in side ? [side.problem] : []));
  if (problems.length > 0)
    throw new UsageError([...new Set(problems)].map(visible).join("\nspecpress: "));
  return {
    both: isSource(first) && isSource(second) ? [first, second] : undefined,
    diagnostics: sides.flatMap((side) => ("diagnostics" in side ? side.diagnostics : [])),
  };
}

import { diffModels } from "../../diff/diff-models.js";
import { bumpOf } from "../../diff/next-version.js";
import type { Report } from "../../diff/report/report.js";
import { silenceOf, silenceWords, type Telling } from "../../diff/silence.js";
import { isRecorded } from "../../history/find-state.js";
import { modelAt, type Past } from "../../history/model-at.js";
import { parseTarget } from "../../history/target.js";
import type { HistoryData } from "../../view/docs/history-data.js";

/** Two states of a service held against each other, as `specpress diff` does it. */
export interface Compared {
  readonly report: Report;
  readonly from: Past;
  readonly to: Past;
}

/** Compares two points in a service's past, each a release or a day as on the command line. */
export function compareStates(data: HistoryData, from: string, to: string): Compared {
  const [before, after] = [stateAt(data, from), stateAt(data, to)];
  const [said, silent] = [tellingOf(before), tellingOf(after)];
  const changes = diffModels(before.model, after.model, silenceOf(said, silent)).map((change) => ({
    ...change,
    waived: undefined,
  }));
  const service = data.spec.name;
  return {
    from: before,
    to: after,
    report: {
      from: `${service}@${from}`,
      to: `${service}@${to}`,
      changes,
      semver: bumpOf(changes),
      silence: silenceWords(said, silent),
      docs: false,
    },
  };
}

function stateAt({ spec, platform }: HistoryData, point: string): Past {
  const target = parseTarget(point);
  if (!target) throw new Error(`${point} is neither a release nor a day`);
  const past = modelAt(spec, platform, target, "curated");
  if (!isRecorded(past)) throw new Error(past.problem);
  return past;
}

function tellingOf({ newest }: Past): Telling {
  return newest ? "specs" : "record";
}

import { expect, test } from "vitest";
import { diffModels } from "../../../generator/diff/diff-models.js";
import { silenceOf } from "../../../generator/diff/silence.js";
import { modelAt, type Past } from "../../../generator/history/model-at.js";
import { historyScript, type HistoryData } from "../../../generator/view/docs/history-data.js";
import { recorded } from "../../history/real-specs.js";
import { platform } from "../../pipeline.js";
import { runScript } from "./run-script.js";

test.each(recorded.map((one) => [one.name, one] as const))(
  "what a page knows of the past of %s is enough to tell any two states apart",
  (_, { spec, record }) => {
    const { name, value } = runScript(historyScript(spec, platform));
    expect(name).toBe(`${spec.name}/history`);
    const data = JSON.parse(JSON.stringify(value)) as HistoryData;
    const states = record.states.map(({ date }) => ({ date }));
    const whole = states.map((state) => modelAt(spec, platform, state, "curated") as Past);
    const paged = states.map(
      (state) => modelAt(data.spec, data.platform, state, "curated") as Past,
    );
    const tells = ({ newest }: Past) => (newest ? "specs" : "record");
    const diff = (from: Past, to: Past) =>
      diffModels(from.model, to.model, silenceOf(tells(from), tells(to)));
    const last = states.length - 1;
    const pairs = states.flatMap((_state, i) => [
      [0, i],
      [i, 0],
      [last, i],
      [i, Math.min(i + 3, last)],
    ]);
    for (const [from, to] of pairs as [number, number][])
      expect(diff(paged[from]!, paged[to]!)).toEqual(diff(whole[from]!, whole[to]!));
  },
);

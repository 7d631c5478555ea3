import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { changesOf, type Change } from "../../generator/history/change.js";
import { pastSpec } from "../../generator/history/past-spec.js";
import { recordedStates } from "../../generator/history/recorded-states.js";
import type { Basis } from "../../generator/history/rewind.js";
import { applyChange, surfaceOf } from "../../generator/history/surface.js";
import { buildModel } from "../../generator/model/build-model.js";
import { platform } from "../pipeline.js";
import { recorded, stateName } from "./real-specs.js";
import { surfaceLines } from "./surface-lines.js";
import { inverse } from "./inverse.js";

/*
 * Today's specs, taken back state by state, against digests of the vendor's dated metadata that
 * were computed without specpress: every action, parameter, output, structure and member of every
 * state, with type, required, nullable, hidden and deprecated.
 */
describe.each(recorded)("$name", ({ spec, record, vector }) => {
  const at = (index: number, basis: Basis) =>
    buildModel(pastSpec(spec, record, index, basis), platform);

  /** Where the vectors' states stand in the record, which may have younger ones by now. */
  const known = [...record.states.keys()].reverse().slice(0, vector.states.length);

  test("records the states that the metadata has", () => {
    expect(known.map((index) => stateName(record.states[index]!))).toEqual(
      vector.states.map(stateName),
    );
  });

  test("gives the exact surface of every state", () => {
    const digests = known.map((index) => {
      const lines = surfaceLines(at(index, "recorded").model);
      const sha256 = createHash("sha256").update(lines.join("\n")).digest("hex");
      return { ...dated(index), size: lines.length, sha256 };
    });
    expect(digests).toEqual(vector.states);
  });

  test("leads back from today's specs to the first state, step by step", () => {
    const today = surfaceOf(spec);
    const undo = (changes: readonly Change[]): readonly (string | undefined)[] =>
      changes.toReversed().map((change) => applyChange(today, inverse(change)));
    const corrections = (record.curated ?? []).flatMap((group) => changesOf(group, []));
    const steps = [corrections, ...recordedStates(record).map(({ changes }) => changes)];
    expect(steps.flatMap(undo).filter(Boolean)).toEqual([]);
    expect(today.size).toBe(0);
  });

  test("gives the first state name by name", () => {
    const { model } = at(record.states.length - 1, "recorded");
    expect(surfaceLines(model)).toEqual(vector.first);
  });

  test.each(["recorded", "curated"] as const)(
    "leaves no state with a reference that does not resolve (%s)",
    (basis) => {
      const broken = [...record.states.keys()].flatMap((index) =>
        at(index, basis).findings.map(
          ({ file, path, message }) =>
            `${stateName(record.states[index]!)}: ${file} ${path.join("/")} ${message}`,
        ),
      );
      expect(broken).toEqual([]);
    },
  );

  function dated(index: number): { date: string; releases: readonly number[] } {
    const { date, releases = [] } = record.states[index]!;
    return { date, releases };
  }
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareModels } from "../../generator/diff/compare-models.js";
import { diffModels } from "../../generator/diff/diff-models.js";
import { isRecorded } from "../../generator/history/find-state.js";
import { modelAt } from "../../generator/history/model-at.js";
import { decodeFile, loadService } from "../../generator/load/load-service.js";
import { buildModel } from "../../generator/model/build-model.js";
import type { Model } from "../../generator/model/model.js";
import { platform, services } from "../pipeline.js";
import { editModel, plans } from "./edit.js";
import { shuffled } from "./shuffled.js";

const specs = services.map((files) => loadService(files, decodeFile).value!);
const models = specs.map((spec) => buildModel(spec, platform).model);
/** Drawn by number: a counterexample that shows a whole model helps nobody. */
const whichModel = fc.nat(models.length - 1);
/** Each service at some of its releases, recorded and as today's specs correct it. */
const past: readonly Model[] = specs.flatMap((spec) => {
  const states = spec.record!.value.states;
  return [1, Math.floor(states.length / 2), states.length - 1].flatMap((index) => {
    const found = modelAt(
      spec,
      platform,
      { date: states[index]!.date },
      index % 2 ? "curated" : "recorded",
    );
    return isRecorded(found) ? [found.model] : [];
  });
});

describe("nothing differs", () => {
  test("between an API and itself, today and at releases of the past", () => {
    expect(past.length).toBeGreaterThanOrEqual(specs.length * 2);
    for (const model of [...models, ...past]) expect(diffModels(model, model)).toEqual([]);
  });

  test("between two readings of the same specs", () => {
    for (const [i, spec] of specs.entries())
      expect(diffModels(models[i]!, buildModel(spec, platform).model)).toEqual([]);
  });

  test("when maps, sets and lists of named things stand in another order", () => {
    fc.assert(
      fc.property(whichModel, fc.integer(), (which, seed) => {
        const model = models[which]!;
        expect(diffModels(model, shuffled(model, seed))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe("edits of a real API", () => {
  test("are reported, all of them and nothing else, and back again", () => {
    fc.assert(
      fc.property(whichModel, plans, (which, plan) => {
        const model = models[which]!;
        const { model: edited, expected } = editModel(model, plan);
        const found = (before: Model, after: Model): readonly string[] =>
          compareModels(before, after)
            .map(({ kind, path }) => `${kind} ${path}`)
            .sort();
        expect(found(model, edited)).toEqual([...expected].sort());
        expect(found(edited, model)).toEqual([...expected].sort());
      }),
      { numRuns: 150 },
    );
  });

  test("are judged, one change each, with fingerprints of their own that no order and no other edit touches", () => {
    fc.assert(
      fc.property(whichModel, plans, fc.integer(), (which, plan, seed) => {
        const model = models[which]!;
        const { model: edited, expected } = editModel(model, plan);
        const changes = diffModels(model, edited);
        expect(changes).toHaveLength(expected.length);
        const prints = changes.map(({ fingerprint }) => fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
        expect(diffModels(shuffled(model, seed), shuffled(edited, seed + 1))).toEqual(changes);
        const first = editModel(model, plan.slice(0, 1));
        const alone = diffModels(model, first.model).map(({ fingerprint }) => fingerprint);
        expect(prints).toEqual(expect.arrayContaining(alone));
      }),
      { numRuns: 25 },
    );
  });
});

test("what came on the way is what went on the way back", () => {
  for (const [i, model] of past.entries()) {
    const other = models.find(({ service }) => service === model.service)!;
    const there = compareModels(model, other).map(({ kind, path }) => `${kind} ${path}`);
    const back = compareModels(other, model).map(({ kind, path }) => `${kind} ${path}`);
    expect([...back].sort(), String(i)).toEqual([...there].sort());
  }
});

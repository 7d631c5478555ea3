import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { compareSurfaces } from "../../generator/history/compare-surfaces.js";
import { replayRecord } from "../../generator/history/replay-record.js";
import { surfaceOf } from "../../generator/history/surface.js";
import type { RawField } from "../../generator/load/format/field.js";
import { curatedScene, specOf, syncScene, textsOf, toldBy, type Scene } from "./sync-world.js";
import { addition, change, edited, removal, world } from "./world-edits.js";

const anyEdit = fc.oneof(addition, change, removal);
const RUNS = { numRuns: 50 };

test("the specs come to say what upstream says, and the record tells how", () => {
  fc.assert(
    fc.property(world, fc.array(anyEdit, { maxLength: 8 }), (before, edits) => {
      const after = edited(before, edits);
      const { scene, report } = syncScene(curatedScene(before), after);
      expect(report.conflicts).toEqual([]);
      const spec = specOf(scene.files);
      const { surface, problems } = replayRecord(spec.record!.value);
      expect(problems).toEqual([]);
      expect(compareSurfaces(surface, surfaceOf(spec))).toEqual([]);
      const { states } = spec.record!.value;
      expect(compareSurfaces(replayRecord({ states }).surface, surfaceOf(toldBy(after)))).toEqual(
        [],
      );
    }),
    RUNS,
  );
});

test("a second run changes nothing", () => {
  fc.assert(
    fc.property(world, fc.array(anyEdit, { maxLength: 8 }), (before, edits) => {
      const after = edited(before, edits);
      const { scene } = syncScene(curatedScene(before), after);
      const again = syncScene(scene, after);
      expect(again.turns).toEqual([]);
      expect(textsOf(again.scene)).toEqual(textsOf(scene));
      expect(again.scene.upstream).toBe(scene.upstream);
    }),
    RUNS,
  );
});

test("in steps and at once: the same texts but for line breaks, as long as nothing goes", () => {
  fc.assert(
    fc.property(
      world,
      fc.array(fc.array(fc.oneof(addition, change), { maxLength: 4 }), {
        minLength: 2,
        maxLength: 3,
      }),
      (before, steps) => {
        const [slow, fast] = bothWays(before, steps);
        expect(items(slow)).toEqual(items(fast));
        expect(slow.upstream).toBe(fast.upstream);
      },
    ),
    RUNS,
  );
});

test("in steps and at once: the same of everything that came and went", () => {
  fc.assert(
    fc.property(
      world,
      fc.array(fc.array(anyEdit, { maxLength: 4 }), { minLength: 2, maxLength: 3 }),
      (before, steps) => {
        const [slow, fast] = bothWays(before, steps);
        expect(said(slow)).toEqual(said(fast));
      },
    ),
    RUNS,
  );
});

function bothWays(
  before: Parameters<typeof edited>[0],
  steps: readonly (readonly Parameters<typeof edited>[1][number][])[],
): readonly [Scene, Scene] {
  let scene = curatedScene(before);
  let state = before;
  for (const edits of steps) {
    state = edited(state, edits);
    scene = syncScene(scene, state).scene;
  }
  return [scene, syncScene(curatedScene(before), state).scene];
}

/**
 * Everything but the history, which is another one: keys, values and comments, in their order. A
 * field that was too long for its line for a while keeps the lines that it got.
 */
function items(scene: Scene): Readonly<Record<string, object>> {
  const texts = Object.entries(textsOf(scene));
  return Object.fromEntries(
    texts
      .filter(([path]) => !/(releases|record)\.yaml$/.test(path))
      .map(([path, text]) => [
        path,
        {
          content: JSON.stringify(parse(text)).replace(/\{"doc":("[^"]*")\}/g, "$1"),
          comments: text.match(/#.*/g),
        },
      ]),
  );
}

/**
 * What the specs say, in no order: where a tombstone stands is chance, and what it says is what was
 * last seen of it.
 */
function said(scene: Scene): object {
  const { actions, structures, service } = specOf(scene.files);
  const sorted = (list: readonly RawField[] = []): readonly RawField[] =>
    [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    service: service.value,
    actions: actions.map(({ name, value }) =>
      value.retired
        ? { name, retired: true }
        : { name, ...value, input: sorted(value.input), output: sorted(value.output) },
    ),
    structures: structures.map(({ name, value }) =>
      value.retired ? { name, retired: true } : { name, ...value, members: sorted(value.members) },
    ),
  };
}

import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compareSurfaces } from "../../generator/history/compare-surfaces.js";
import { replayRecord } from "../../generator/history/replay-record.js";
import { rewind } from "../../generator/history/rewind.js";
import { surfaceOf, type Surface } from "../../generator/history/surface.js";
import { readService } from "../../generator/load/spec-files.js";
import { curatedScene, specOf, syncScene, toldBy, type Member, type World } from "./sync-world.js";

const specs = fileURLToPath(new URL("../../specs", import.meta.url));

/** What upstream's metadata must have said for a surface to be recorded. */
function worldOf(surface: Surface): World {
  const items = [...surface].sort(([a], [b]) => (a < b ? -1 : 1));
  const named = (group: string) =>
    items.flatMap(([place, item]) => {
      const [kind, name = ""] = place.split("/");
      return kind === group ? [[name, item] as const] : [];
    });
  const members = (fields: ReadonlyMap<string, string>, prefix: string): readonly Member[] =>
    [...fields].flatMap(([name, facts]) =>
      name.startsWith(prefix) ? [memberOf(name.slice(prefix.length), facts)] : [],
    );
  return {
    actions: Object.fromEntries(
      named("actions").map(([name, { facts, fields }]) => [
        name,
        { status: facts, input: members(fields, "input/"), output: members(fields, "output/") },
      ]),
    ),
    structures: Object.fromEntries(
      named("structures").map(([name, { fields }]) => [name, members(fields, "")]),
    ),
  };
}

function memberOf(name: string, facts: string): Member {
  const [type = "", ...flags] = facts.split(" ");
  return {
    name,
    type: type.replace("[]", ""),
    list: type.endsWith("[]"),
    required: flags.includes("required"),
    nullable: flags.includes("nullable"),
    disabled: flags.includes("hidden"),
  };
}

test.each(["lcic", "mdl", "trtc"])("%s, state by state as it was, and at once", (service) => {
  const record = specOf(readService(specs, "specs", service)).record!.value;
  const worlds = record.states
    .map((_, index) => worldOf(rewind(record, index, "recorded").surface))
    .reverse();
  const [first, last] = [worlds[0]!, worlds.at(-1)!];
  let scene = curatedScene(first);
  for (const world of worlds.slice(1)) {
    const synced = syncScene(scene, world);
    expect(synced.report.conflicts).toEqual([]);
    scene = synced.scene;
  }
  const spec = specOf(scene.files);
  const { states } = spec.record!.value;
  const { surface, problems } = replayRecord(spec.record!.value);
  expect(problems).toEqual([]);
  expect(compareSurfaces(surface, surfaceOf(spec))).toEqual([]);
  expect(compareSurfaces(replayRecord({ states }).surface, surfaceOf(toldBy(last)))).toEqual([]);
  const once = specOf(syncScene(curatedScene(first), last).scene.files);
  const there = <T extends { readonly value: { readonly retired?: object } }>(list: readonly T[]) =>
    list.filter(({ value }) => !value.retired);
  expect(there(spec.actions)).toEqual(there(once.actions));
  expect(there(spec.structures)).toEqual(there(once.structures));
});

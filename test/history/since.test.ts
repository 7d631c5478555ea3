import { describe, expect, test } from "vitest";
import { placeOf } from "../../generator/history/change.js";
import { recordedStates } from "../../generator/history/recorded-states.js";
import type { RawState } from "../../generator/load/format/record.js";
import { buildModel } from "../../generator/model/build-model.js";
import type { Model } from "../../generator/model/model.js";
import { platform } from "../pipeline.js";
import { recorded } from "./real-specs.js";

/** What each name of a model is said to exist since, by place. */
function* sinceOf(model: Model): Generator<readonly [string, number | undefined]> {
  for (const { name, since, input, output, retired } of model.actions.values()) {
    if (retired) continue;
    yield [`actions/${name}`, since];
    for (const field of input) yield [`actions/${name}/input/${field.name}`, field.since];
    for (const field of output) {
      if (field.name !== "RequestId") yield [`actions/${name}/output/${field.name}`, field.since];
    }
  }
  for (const { name, since, members } of model.structures.values()) {
    yield [`structures/${name}`, since];
    for (const member of members) yield [`structures/${name}/${member.name}`, member.since];
  }
}

/*
 * "Since release N" is read from the log alone. The record was made from something else, so the two
 * check each other: the state that brought a name carries the release that the log names.
 */
describe.each(recorded)("$name", ({ spec, record }) => {
  const { model } = buildModel(spec, platform);
  const brought = new Map<string, RawState>();
  for (const { state, changes } of [...recordedStates(record)].reverse()) {
    for (const change of changes)
      if (change.from === undefined) brought.set(placeOf(change), state);
  }
  const unmatched = new Set((record.unmatched ?? []).map(([release]) => Number(release)));

  test("says of no name that it is older or younger than the record knows", () => {
    const wrong = [...sinceOf(model)].flatMap(([place, since]) => {
      const { releases = [], date } = brought.get(place)!;
      if (since === undefined || releases.includes(since) || unmatched.has(since)) return [];
      return [
        `${place}: since ${since} by the log, ${date} [${releases.join(", ")}] by the record`,
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("knows of each name that a release brought, unless the log has a gap after its parent", () => {
    const unknown = [...sinceOf(model)].filter(([, since]) => since === undefined);
    const gap = spec.releases.value.find((entry) => "gap" in entry);
    if (!gap) expect(unknown.map(([place]) => place)).toEqual([]);
    else expect(unknown.length).toBeGreaterThan(0);
  });
});

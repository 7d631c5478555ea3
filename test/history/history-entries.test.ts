import { expect, test } from "vitest";
import { placeOf } from "../../generator/history/change.js";
import { entriesSince } from "../../generator/history/entries-since.js";
import { historyEntries, type HistoryEntry } from "../../generator/history/history-entries.js";
import { parseTarget } from "../../generator/history/target.js";
import { PAST } from "./past-service.js";
import { specOf } from "./past-yaml.js";
import { recorded } from "./real-specs.js";

const entries = historyEntries(specOf(PAST));

function nameOf(entry: HistoryEntry): string {
  switch (entry.kind) {
    case "release":
      return String(entry.release.release);
    case "gap":
      return entry.gap.gap.join("-");
    case "state":
      return entry.date;
  }
}

test("releases, gaps, and the states that belong to neither, newest first", () => {
  expect(entries.map(nameOf)).toEqual(["9", "7-8", "2024-07-15", "6", "5", "4", "3", "2", "1"]);
});

test("states that are older than a release stand below it", () => {
  const spec = specOf({
    ...PAST,
    "record.yaml": PAST["record.yaml"]!.replace("    releases: [5, 6]\n", ""),
  });
  expect(historyEntries(spec).map(nameOf)).toEqual([
    "9",
    "7-8",
    "2024-07-15",
    "2024-06-02",
    "6",
    "5",
    "4",
    "3",
    "2",
    "1",
  ]);
});

test("releases that were first seen together share what the record shows", () => {
  const [six, five] = [entries[3]!, entries[4]!];
  if (six.kind !== "release" || five.kind !== "release") throw new Error("no releases");
  expect([...six.told.keys()]).toEqual(["structures/Part"]);
  expect([...five.told.keys()]).toEqual(["actions/TouchAll/input/Note"]);
  expect([six.seen, five.seen]).toEqual(["2024-06-02", "2024-06-02"]);
});

test.each([
  ["6", ["9", "7-8", "2024-07-15"]],
  ["7", ["9", "7-8", "2024-07-15"]],
  ["8", ["9"]],
  ["9", []],
  ["2024-06-01", ["9", "7-8", "2024-07-15", "6"]],
  ["2024-08-01", ["9", "7-8"]],
])("since %s", (since, names) => {
  expect(entriesSince(entries, parseTarget(since)!).map(nameOf)).toEqual(names);
});

test.each(recorded)(
  "every change that is recorded of $name is in one entry",
  ({ spec, record }) => {
    const shown = historyEntries(spec).flatMap((entry) =>
      entry.kind === "state"
        ? entry.changes.map(placeOf)
        : entry.kind === "release"
          ? [...entry.told.keys(), ...entry.untold.map(placeOf)]
          : [],
    );
    const states = record.states.slice(0, -1);
    const items = states.flatMap(({ newActions = [], deletedActions = [] }) => [
      ...newActions.map(([name]) => `actions/${name}`),
      ...deletedActions.map(([name]) => `actions/${name}`),
    ]);
    expect(items.filter((item) => !shown.includes(item))).toEqual([]);
    const turned = states.flatMap(({ modifiedActions = [], modifiedStructures = [] }) => [
      ...modifiedActions.flatMap(([name, { modifiedInput = [] }]) =>
        modifiedInput.map(([field]) => `actions/${name}/input/${field}`),
      ),
      ...modifiedStructures.flatMap(([name, { modifiedMembers = [], newMembers = [] }]) =>
        [...modifiedMembers, ...newMembers].map(([field]) => `structures/${name}/${field}`),
      ),
    ]);
    expect(turned.filter((place) => !shown.includes(place))).toEqual([]);
  },
);

import { expect, test } from "vitest";
import { GIANT, syntheticFleet } from "./scale/synthetic/fleet.mjs";
import { syntheticService, type SyntheticMetadata } from "./scale/synthetic/service.mjs";

/*
 * Benchmarks and tests at scale say something about the vendor's APIs only as long as these services
 * are like the vendor's: as large, as nested, as odd.
 */

const fleet = syntheticFleet({ services: 296 });
const some = fleet.slice(0, 45).map(syntheticService);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const membersOf = ({ objects }: SyntheticMetadata) =>
  Object.entries(objects).flatMap(([owner, { members }]) =>
    members.map((member) => ({ owner, ...member })),
  );

/** How many of the services' objects, actions or members are of a kind. */
function count<T>(list: (service: SyntheticMetadata) => readonly T[], kind: (one: T) => boolean) {
  return sum(some.map((service) => list(service).filter(kind).length));
}

test("the same options give the same metadata, whatever else was made before", () => {
  expect(JSON.stringify(syntheticService(fleet[3]!))).toBe(JSON.stringify(some[3]));
  expect(syntheticFleet({ services: 10 })).toEqual(fleet.slice(0, 10));
  expect(syntheticService({ ...fleet[3]!, seed: "other" })).not.toEqual(some[3]);
});

test("a fleet is of the vendor's size", () => {
  expect(sum(fleet.map(({ actions }) => actions))).toBeGreaterThan(14_000);
  expect(Math.max(...fleet.map(({ actions }) => actions))).toBe(613);
  expect(new Set(fleet.map(({ name, version }) => `${name} ${version}`)).size).toBe(296);
  expect(new Set(fleet.map(({ name }) => name)).size).toBeLessThan(296);
  const members = count(membersOf, () => true);
  const objects = count(
    ({ objects }) => Object.keys(objects),
    () => true,
  );
  expect(members / objects).toBeGreaterThan(4);
  expect(members / objects).toBeLessThan(5.5);
  const { actions, objects: all } = syntheticService(GIANT);
  expect(Object.keys(actions)).toHaveLength(1200);
  expect(Object.keys(all)).toHaveLength(1200 * 2 + 4000);
});

test("what is odd about the vendor's metadata is in it", () => {
  const self = count(membersOf, ({ owner, member }) => owner === member);
  const empty = count(
    ({ objects }) => Object.values(objects),
    ({ members }) => members.length === 0,
  );
  const named = sum(
    some.map(({ actions, objects }) => Object.keys(actions).filter((one) => objects[one]).length),
  );
  const inCase = sum(
    some.map(({ objects }) => {
      const names = Object.keys(objects);
      return names.length - new Set(names.map((name) => name.toLowerCase())).size;
    }),
  );
  expect(Object.entries({ self, empty, named, inCase }).filter(([, found]) => found < 3)).toEqual(
    [],
  );
  const statuses = some.flatMap(({ actions }) =>
    Object.values(actions).map(({ status }) => status),
  );
  expect(new Set(statuses)).toEqual(new Set(["online", "deprecated", "offline", undefined]));
});

test("types are the vendor's, structures nest, and prose has two languages and markup", () => {
  const members = some.flatMap(membersOf);
  expect(new Set(members.map(({ type }) => type))).toEqual(
    new Set(["string", "int", "float", "bool", "list", "object", "binary"]),
  );
  for (const exact of ["date", "datetime", "datetime_iso", "uint64", "int64"])
    expect(
      members.some(({ member }) => member === exact),
      exact,
    ).toBe(true);
  expect(Math.max(...some.map(depth))).toBeGreaterThan(4);
  for (const markup of [/[\u4e00-\u9fff]/, /Value range/, /取值/, /<table>/, /\|---\|/, /```/])
    expect(
      members.some(({ document }) => markup.test(document)),
      String(markup),
    ).toBe(true);
});

/** How deep structures stand in each other, without going in circles. */
function depth({ objects }: SyntheticMetadata): number {
  const below = (name: string, path: readonly string[]): number =>
    path.includes(name) || path.length > 6
      ? path.length
      : Math.max(
          path.length,
          ...(objects[name]?.members ?? [])
            .filter(({ member }) => objects[member])
            .slice(0, 3)
            .map(({ member }) => below(member, [...path, name])),
        );
  return Math.max(...Object.keys(objects).map((name) => below(name, [])));
}

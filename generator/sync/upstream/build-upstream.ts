import type { RawField } from "../../load/format/field.js";
import type { RawSpec } from "../../load/load-service.js";
import type { DraftedSpec } from "../drafted-spec.js";
import { fieldFacts, type Facts } from "./facts.js";
import { textDigest } from "./text-digest.js";
import type { Upstream, UpstreamFields, UpstreamItem } from "./upstream.js";

/** What there is to remember of metadata: the facts that it comes to, and digests of its words. */
export function buildUpstream(
  service: string,
  drafted: DraftedSpec,
  words: ReadonlyMap<string, string>,
  kept: ReadonlyMap<string, Facts>,
): Upstream {
  const fields = (list: readonly RawField[], place: string): UpstreamFields =>
    new Map(
      list.map((field) => [
        field.name,
        { facts: fieldFacts(field), text: textDigest(words.get(`${place}/${field.name}`) ?? "") },
      ]),
    );
  const text = (place: string): string => textDigest(words.get(place) ?? "");
  const actions = [...drafted.actions].map(([name, value]): [string, UpstreamItem] => {
    const place = `actions/${name}`;
    const sides = new Map([
      ["input", fields(value.input ?? [], `${place}/input`)],
      ["output", fields(value.output ?? [], `${place}/output`)],
    ] as const);
    const status: Facts = value.deprecated ? { status: "deprecated" } : {};
    return [name, { facts: status, text: text(place), sides }];
  });
  const structures = [...drafted.structures].map(([name, value]): [string, UpstreamItem] => {
    const place = `structures/${name}`;
    const sides = new Map([["members", fields(value.members, `${place}/members`)]] as const);
    return [name, { facts: {}, text: text(place), sides }];
  });
  return {
    service,
    version: drafted.version,
    actions: new Map(actions),
    structures: new Map(structures),
    kept,
  };
}

/** Upstream's descriptions by place. */
export function proseOf({ actions, structures }: RawSpec): ReadonlyMap<string, string> {
  const fields = (place: string, list: readonly RawField[] = []): [string, string][] =>
    list.map(({ name, doc }) => [`${place}/${name}`, doc]);
  return new Map([
    ...actions.flatMap(({ name, value }) => {
      const place = `actions/${name}`;
      const words = [value.summary, value.doc ?? ""].filter((text) => text !== "").join("\n");
      return [
        [place, words] as [string, string],
        ...fields(`${place}/input`, value.input),
        ...fields(`${place}/output`, value.output),
      ];
    }),
    ...structures.flatMap(({ name, value }) => [
      [`structures/${name}`, value.doc] as [string, string],
      ...fields(`structures/${name}/members`, value.members),
    ]),
  ]);
}

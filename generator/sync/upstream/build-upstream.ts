import type { RawField } from "../../load/format/field.js";
import type { DraftedSpec } from "../drafted-spec.js";
import { fieldFacts, type Facts } from "./facts.js";
import type { Prose } from "./prose.js";
import type { Upstream, UpstreamFields, UpstreamItem } from "./upstream.js";

/** What there is to remember of metadata: the facts that it comes to, and digests of its words. */
export function buildUpstream(
  service: string,
  drafted: DraftedSpec,
  prose: Prose,
  kept: ReadonlyMap<string, Facts>,
): Upstream {
  const fields = (list: readonly RawField[], place: string): UpstreamFields =>
    new Map(
      list.map((field) => [
        field.name,
        { facts: fieldFacts(field), text: prose.digestAt(`${place}/${field.name}`) },
      ]),
    );
  const actions = [...drafted.actions].map(([name, value]): [string, UpstreamItem] => {
    const place = `actions/${name}`;
    const sides = new Map([
      ["input", fields(value.input ?? [], `${place}/input`)],
      ["output", fields(value.output ?? [], `${place}/output`)],
    ] as const);
    const status: Facts = value.deprecated ? { status: "deprecated" } : {};
    return [name, { facts: status, text: prose.digestAt(place), sides }];
  });
  const structures = [...drafted.structures].map(([name, value]): [string, UpstreamItem] => {
    const place = `structures/${name}`;
    const sides = new Map([["members", fields(value.members, `${place}/members`)]] as const);
    return [name, { facts: {}, text: prose.digestAt(place), sides }];
  });
  return {
    service,
    version: drafted.version,
    actions: new Map(actions),
    structures: new Map(structures),
    kept,
  };
}

import type { RawField } from "../../load/format/field.js";
import type { RawSpec } from "../../load/load-service.js";
import { textDigest } from "./text-digest.js";
import { placeIn, SIDES, type Group, type Upstream } from "./upstream.js";

/** Upstream's descriptions, by place. */
export class Prose {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #digests = new Map<string, string>();

  constructor({ actions, structures }: RawSpec) {
    const fields = (place: string, list: readonly RawField[] = []): [string, string][] =>
      list.map(({ name, doc }) => [`${place}/${name}`, doc]);
    this.#texts = new Map([
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

  at(place: string): string {
    return this.#texts.get(place) ?? "";
  }

  digestAt(place: string): string {
    const known = this.#digests.get(place) ?? textDigest(this.at(place));
    this.#digests.set(place, known);
    return known;
  }
}

/**
 * The same spec without the descriptions of fields of which upstream says what it said: what can be
 * read out of them was read when they were new.
 */
export function withoutKnown(spec: RawSpec, prose: Prose, last: Upstream): RawSpec {
  const silent = (
    group: Group,
    item: string,
    side: (typeof SIDES)[Group][number],
    fields: readonly RawField[] = [],
  ): readonly RawField[] => {
    const was = last[group].get(item)?.sides.get(side);
    return fields.map((field) => {
      const known = was?.get(field.name);
      const same =
        known?.facts.type === field.type &&
        known.text === prose.digestAt(placeIn(group, item, side, field.name));
      return same ? { ...field, doc: "" } : field;
    });
  };
  return {
    ...spec,
    actions: spec.actions.map((one) => ({
      ...one,
      value: {
        ...one.value,
        input: silent("actions", one.name, "input", one.value.input),
        output: silent("actions", one.name, "output", one.value.output),
      },
    })),
    structures: spec.structures.map((one) => ({
      ...one,
      value: {
        ...one.value,
        members: silent("structures", one.name, "members", one.value.members),
      },
    })),
  };
}

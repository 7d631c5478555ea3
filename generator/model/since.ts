import type { Gap, Modified, Release } from "./model.js";

interface Life {
  readonly since: number;
  /** Fields that came after their parent, and when. */
  readonly fields: Map<string, number>;
  ended: boolean;
}

/** The log's words for "came with this release", and what kind of field each is about. */
const NEW: Readonly<Record<string, string>> = {
  newInput: "input/",
  newOutput: "output/",
  newMembers: "",
};

/**
 * Since which release each name exists, read from the log alone. Nothing is guessed: where a gap of
 * the log lies between a parent's release and today, a field that the log does not name may have
 * come in the gap, so its release is unknown.
 */
export class Since {
  readonly #lives = new Map<string, Life>();
  readonly #lastGap: number;

  constructor(releases: readonly Release[], gaps: readonly Gap[]) {
    this.#lastGap = Math.max(0, ...gaps.map((gap) => gap.last));
    for (const release of [...releases].reverse()) this.#replay(release);
  }

  action(name: string): number | undefined {
    return this.#lives.get(`actions/${name}`)?.since;
  }

  structure(name: string): number | undefined {
    return this.#lives.get(`structures/${name}`)?.since;
  }

  input(action: string, name: string): number | undefined {
    return this.#field(`actions/${action}`, `input/${name}`);
  }

  output(action: string, name: string): number | undefined {
    return this.#field(`actions/${action}`, `output/${name}`);
  }

  member(structure: string, name: string): number | undefined {
    return this.#field(`structures/${structure}`, name);
  }

  #field(parent: string, field: string): number | undefined {
    const life = this.#lives.get(parent);
    if (!life) return undefined;
    return life.fields.get(field) ?? (life.since > this.#lastGap ? life.since : undefined);
  }

  #replay(release: Release): void {
    const at = release.release;
    // Deleted first: what stands in both lists was replaced by something new of the same name.
    for (const name of release.deletedActions) this.#end(`actions/${name}`);
    for (const name of release.deletedStructures) this.#end(`structures/${name}`);
    for (const name of release.newActions) this.#begin(`actions/${name}`, at);
    for (const name of release.newStructures) this.#begin(`structures/${name}`, at);
    this.#modify("actions", release.modifiedActions, at);
    this.#modify("structures", release.modifiedStructures, at);
  }

  /** A name that is created anew starts over: fields of its former life do not count. */
  #begin(path: string, since: number): void {
    const life = this.#lives.get(path);
    if (!life || life.ended) this.#lives.set(path, { since, fields: new Map(), ended: false });
  }

  #end(path: string): void {
    const life = this.#lives.get(path);
    if (life) life.ended = true;
  }

  #modify(group: string, modified: readonly Modified[], release: number): void {
    for (const { name, changes } of modified) {
      const life = this.#lives.get(`${group}/${name}`);
      if (!life) continue;
      for (const [key, fields] of changes) {
        const prefix = NEW[key];
        if (prefix === undefined) continue;
        for (const field of fields) life.fields.set(prefix + field, release);
      }
    }
  }
}

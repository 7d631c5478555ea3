import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeFile, loadService, type RawSpec } from "../../generator/load/load-service.js";
import type { RawRecord, RawState } from "../../generator/load/format/record.js";
import { root, services } from "../pipeline.js";

/** A service of the repository, its record, and what the vendor's metadata says of each state. */
export interface RecordedService {
  readonly name: string;
  readonly spec: RawSpec;
  readonly record: RawRecord;
  readonly vector: Vector;
}

export interface Vector {
  /** The whole surface of the first state. */
  readonly first: readonly string[];
  /** Oldest first: how many names each state has, and a digest of its surface. */
  readonly states: readonly {
    readonly date: string;
    readonly releases: readonly number[];
    readonly size: number;
    readonly sha256: string;
  }[];
}

export const recorded: readonly RecordedService[] = services.map((files) => {
  const spec = loadService(files, decodeFile).value!;
  const vector = join(root, "test/vectors/history", `${spec.name}.json`);
  return {
    name: spec.name,
    spec,
    record: spec.record!.value,
    vector: JSON.parse(readFileSync(vector, "utf8")) as Vector,
  };
});

/** `2024-12-31 [33]` */
export function stateName({ date, releases = [] }: Pick<RawState, "date" | "releases">): string {
  return `${date} [${releases.join(", ")}]`;
}

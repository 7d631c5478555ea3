import type { Path } from "../../diagnostics/diagnostic.js";
import type { RawGap, RawRelease } from "../../load/format/service.js";
import { byName, gapAfter, type Group, type Naming } from "./log-names.js";

type Log = readonly (RawRelease | RawGap)[];

/** The fields of an action or structure by the log's word for them: Input, Output, Members. */
export type FieldsOf = (name: string, kind: string) => ReadonlySet<string> | undefined;

export interface FieldProblem {
  readonly name: string;
  readonly detail: string;
  readonly path: Path;
}

/** Fields that the log names and the specs lack, or that it deletes and they still have. */
export function* fieldProblems(
  log: Log,
  group: Group,
  owners: ReadonlyMap<string, readonly Naming[]>,
  fieldsOf: FieldsOf,
): Generator<FieldProblem> {
  for (const [name, changes] of byName(changesOf(log, group))) {
    for (const { owner, field, verb, kind, index, path } of changes) {
      const fields = fieldsOf(owner, kind);
      const ended = owners.get(owner)?.some((one) => one.event === "deleted" && one.index < index);
      // What the log says of a former life of a name does not concern the present one.
      if (ended || !fields || gapAfter(log, index)) continue;
      const later = changes.filter((other) => other.index < index && other.kind === kind);
      const again = later.some((other) => other.verb === "new");
      const gone = later.some((other) => other.verb === "deleted");
      if (verb === "deleted" && fields.has(field) && !again) {
        yield { name, path, detail: "it deletes here, but which is still described" };
      } else if (verb !== "deleted" && !fields.has(field) && !gone) {
        yield { name, path, detail: `is no ${WORDS[kind]} of ${owner}` };
      }
    }
  }
}

const WORDS: Readonly<Record<string, string>> = {
  Input: "parameter",
  Output: "output",
  Members: "member",
};

interface Change {
  /** `DismissRoom.RoomId` */
  readonly name: string;
  readonly owner: string;
  readonly field: string;
  readonly verb: string;
  readonly kind: string;
  readonly index: number;
  readonly path: Path;
}

function changesOf(log: Log, group: Group): readonly Change[] {
  const key = group === "actions" ? "modifiedActions" : "modifiedStructures";
  return log.flatMap((entry, index) =>
    "gap" in entry
      ? []
      : (entry[key] ?? []).flatMap(([owner, changes]) =>
          Object.entries(changes).flatMap(
            ([change, fields]: [string, readonly string[] | undefined]) => {
              const [, verb = "", kind = ""] = /^([a-z]+)([A-Z][a-z]+)$/.exec(change) ?? [];
              return (fields ?? []).map((field, position): Change => {
                return {
                  name: `${owner}.${field}`,
                  owner,
                  field,
                  verb,
                  kind,
                  index,
                  path: [index, key, owner, change, position],
                };
              });
            },
          ),
        ),
  );
}

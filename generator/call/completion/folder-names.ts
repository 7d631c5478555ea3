import type { Base } from "../../model/field.js";
import type { RawField } from "../../load/format/field.js";
import type { Kind, Raw } from "../../load/format/kinds.js";
import type { Folder } from "../../load/folder.js";
import { decodeFile } from "../../load/load-service.js";
import type { ActionNames, NamedField, SpecNames } from "./spec-names.js";

const EXTENSION = /(?:\.\d+)?\.yaml$/;
const BASES: ReadonlySet<string> = new Set(["string", "integer", "float", "boolean"]);

/**
 * Names straight from the files of a service. Only those that are asked for are read, because
 * somebody waits for the answer with a finger on the tab key.
 */
export function folderNames(specs: Folder, service: string): SpecNames {
  const read = <K extends Kind>(kind: K, file: string): Raw<K> | undefined => {
    try {
      const text = specs.read(`${service}/${file}`).toString("utf8");
      return decodeFile({ kind, name: file, path: file, text }).value as Raw<K> | undefined;
    } catch {
      return undefined; // What cannot be read has no names.
    }
  };
  const files = (folder: string): readonly string[] =>
    specs.entries(`${service}/${folder}`).map(({ name }) => name);
  const find = <K extends Kind>(kind: K, folder: string, name: string): Raw<K> | undefined => {
    const file = files(folder).find((one) => one.replace(EXTENSION, "") === name);
    return file === undefined ? undefined : read(kind, `${folder}/${file}`);
  };
  return {
    actions: () =>
      files("actions")
        .filter((name) => EXTENSION.test(name))
        .map((name) => name.replace(EXTENSION, "")),
    action: (name) => namesOf(find("action", "actions", name)),
    members: (name) => (find("structure", "structures", name)?.members ?? []).flatMap(fieldNames),
    regions() {
      const { regions = [], endpoints } = read("service", "service.yaml") ?? {};
      return [...new Set([...regions, ...(endpoints?.regional ?? []).map(([region]) => region)])];
    },
  };
}

function namesOf(action: Raw<"action"> | undefined): ActionNames | undefined {
  if (!action) return undefined;
  const { input = [], region, waiters = [] } = action;
  return {
    input: input.flatMap(fieldNames),
    regions: region.use === "unused" ? [] : region.allowed,
    waiters: waiters.map(([value, { doc }]) => ({ value, doc })),
  };
}

function fieldNames({
  name,
  doc,
  type,
  enum: values = [],
  hidden,
}: RawField): readonly NamedField[] {
  if (hidden) return [];
  const list = type.endsWith("[]");
  const one = list ? type.slice(0, -2) : type;
  const known = BASES.has(one);
  return [
    {
      name,
      doc,
      base: known ? (one as Base) : "structure",
      structure: known ? undefined : one,
      list,
      values,
    },
  ];
}

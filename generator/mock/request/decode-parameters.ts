import type { Parameter } from "../../../runtime/src/forms/form-parameters.js";
import type { Data } from "../../load/scalars.js";
import type { Field } from "../../model/field.js";
import type { Model } from "../../model/model.js";
import { refuse, type Refused, type Step } from "../step.js";
import { decodeScalar } from "./decode-scalar.js";
import { parameterTree, type ParameterTree } from "./parameter-tree.js";
import { shortened } from "./parse-query.js";

export type Input = Readonly<Record<string, Data>>;

/** Far beyond every list of the specs. */
const MAX_ITEMS = 10_000;

/**
 * Flattened parameters as an input, with the types that the model says. What does not fit the model
 * is kept as it came, for the judge to speak of; what cannot be put together is refused here.
 */
export function decodeParameters(
  parameters: readonly Parameter[],
  fields: readonly Field[],
  model: Model,
): Step<Input> {
  const tree = parameterTree(parameters);
  if ("refusal" in tree) return tree;
  const decoding: Decoding = { model, problem: undefined };
  const input = decodeMembers(tree.value, fields, "", decoding);
  return decoding.problem ?? { value: input };
}

interface Decoding {
  readonly model: Model;
  problem: Refused | undefined;
}

function decodeMembers(
  tree: ReadonlyMap<string, ParameterTree>,
  fields: readonly Field[],
  prefix: string,
  decoding: Decoding,
): Record<string, Data> {
  // Without a prototype, so that a parameter called __proto__ is only a parameter.
  const members = Object.create(null) as Record<string, Data>;
  for (const [name, below] of tree) {
    const field = fields.find((one) => one.name === name);
    members[name] = decodeField(below, field, prefix + name, decoding);
  }
  return members;
}

function decodeField(
  tree: ParameterTree,
  field: Field | undefined,
  path: string,
  decoding: Decoding,
): Data {
  if (!field?.type.list) return decodeValue(tree, field, path, decoding);
  if (typeof tree === "string") return tree;
  const { size } = tree;
  const items: Data[] = [];
  for (const [key, item] of tree) {
    const index = /^(0|[1-9]\d{0,4})$/.test(key) ? Number(key) : NaN;
    // As many as there are, and each index once: so there is none beyond the end, and no gap.
    if (!(index < size) || size > MAX_ITEMS) {
      decoding.problem ??= refuse("InvalidParameter", listProblem(path, key, size));
      return items;
    }
    items[index] = decodeValue(item, field, `${path}.${key}`, decoding);
  }
  return items;
}

function listProblem(path: string, key: string, size: number): string {
  const list = shortened(path);
  if (size > MAX_ITEMS) return `list ${list} has more than ${MAX_ITEMS} items`;
  if (!/^\d+$/.test(key))
    return `${list} is a list: ${shortened(key)} is no index, write ${path.slice(0, 60)}.0`;
  return `list ${list} has ${size} item${size === 1 ? "" : "s"}, one of them at index ${shortened(key)}: indexes run from 0 on without gaps`;
}

function decodeValue(
  tree: ParameterTree,
  field: Field | undefined,
  path: string,
  decoding: Decoding,
): Data {
  const structure = field?.type.structure;
  if (typeof tree !== "string") {
    const members =
      structure === undefined ? [] : decoding.model.structures.get(structure)!.members;
    return decodeMembers(tree, members, `${path}.`, decoding);
  }
  return field === undefined || structure !== undefined
    ? tree
    : decodeScalar(tree, field.type.base);
}

import { inOtherCase, memberName, unique } from "./names.mjs";
import { documentOf } from "./prose.mjs";

/** Types and exact types of members, as often as the vendor has them. */
const PLAIN = [
  [470, ["string", "string"]],
  [215, ["int", "int64"]],
  [215, ["int", "uint64"]],
  [45, ["list", "string"]],
  [14, ["list", "int64"]],
  [10, ["list", "uint64"]],
  [22, ["bool", "bool"]],
  [14, ["float", "float"]],
  [3, ["list", "float"]],
  [2, ["string", "date"]],
  [2, ["string", "datetime"]],
  [2, ["string", "datetime_iso"]],
  [1, ["binary", "binary"]],
];

/**
 * Members of one object.
 * @param structures names of the structures that a member may be of
 * @param side `in`, `out` or `both`: which flags upstream gives
 */
export function membersOf(dice, { count, structures, side, chinese }) {
  const taken = new Set();
  const members = [];
  while (members.length < count) {
    const previous = members.at(-1);
    const name =
      previous && dice.percent(0.2) && !taken.has(inOtherCase(previous.name))
        ? inOtherCase(previous.name)
        : unique(taken, () => memberName(dice));
    taken.add(name);
    members.push(member(dice, { name, structures, side, chinese }));
  }
  return members;
}

function member(dice, { name, structures, side, chinese }) {
  const structure = structures.length > 0 && dice.percent(14) ? dice.pick(structures) : undefined;
  const [type, exact] = structure
    ? [dice.percent(55) ? "list" : "object", structure]
    : dice.weighted(PLAIN);
  const nullable = side !== "in" && dice.percent(25);
  return {
    disabled: dice.percent(1),
    document: documentOf(dice, { name, type, exact, chinese, nullable }),
    example: exampleOf(dice, type),
    member: exact,
    name,
    ...(side !== "in" && dice.percent(60) && { output_required: dice.percent(70) }),
    ...(side !== "out" && { required: dice.percent(50) }),
    type,
    ...(side !== "in" && { value_allowed_null: nullable }),
  };
}

function exampleOf(dice, type) {
  if (type === "int") return String(dice.below(100000));
  return dice.pick(["无", "", "ins-ab342ed131ce", "true", "[1,2,3]", "0c489e76-41a7-4390-aaaf"]);
}

import { chance } from "./chance.mjs";
import { membersOf } from "./members.mjs";
import { actionName, inOtherCase, structureName, unique } from "./names.mjs";
import { documentOf } from "./prose.mjs";

const REQUEST_ID = {
  document: "唯一请求 ID，由服务端生成，每次请求都会返回。",
  member: "string",
  name: "RequestId",
  type: "string",
};

/**
 * Upstream metadata of a service that there is not, in the shape of the vendor's: the same options
 * give the same metadata.
 */
export function syntheticService({ name, version, actions, structures, seed = "" }) {
  const dice = chance(`${seed}/${name}/${version}`);
  const chinese = dice.percent(65);
  const actionNames = new Set();
  while (actionNames.size < actions) unique(actionNames, () => actionName(dice));
  const structureNames = namesOfStructures(dice, structures, [...actionNames]);
  const objects = {};
  for (const [number, one] of structureNames.entries()) {
    objects[one] = structureOf(dice, one, nearby(structureNames, number), chinese);
  }
  for (const one of actionNames) {
    const parts = nearby(structureNames, dice.below(structures + 1));
    objects[`${one}Request`] = sideOf(dice, one, "in", parts, chinese);
    objects[`${one}Response`] = sideOf(dice, one, "out", parts, chinese);
  }
  return {
    actions: Object.fromEntries([...actionNames].map((one) => [one, actionOf(dice, one, chinese)])),
    metadata: {
      apiVersion: version,
      ...(chinese && { api_brief: `${name} 的接口。` }),
      serviceNameCN: `合成服务 ${name}`,
      serviceShortName: name,
    },
    objects,
    version: "1.0",
  };
}

/** Some have an action's name, some another's in other case. */
function namesOfStructures(dice, count, actionNames) {
  const taken = new Set(actionNames.flatMap((one) => [`${one}Request`, `${one}Response`]));
  const names = [];
  while (names.length < count) {
    const last = names.at(-1);
    const odd = dice.next() * 1000;
    const wanted =
      odd < 3 ? dice.pick(actionNames) : odd < 6 && last ? inOtherCase(last) : undefined;
    if (wanted !== undefined && !taken.has(wanted)) {
      taken.add(wanted);
      names.push(wanted);
    } else names.push(unique(taken, () => structureName(dice)));
  }
  return names;
}

/**
 * Structures that one may hold. Vendors nest in families: mostly what stands further down, so that
 * nesting ends; now and then what stands above, so that it does not.
 */
function nearby(names, number) {
  return names.slice(number + 1, number + 9);
}

function structureOf(dice, name, below, chinese) {
  const side = dice.weighted([
    [54, "in"],
    [97, "out"],
    [41, "both"],
  ]);
  const empty = dice.percent(1.3);
  const count = empty ? 0 : Math.max(1, Math.min(200, dice.size(4.4, 0.8)));
  const members = membersOf(dice, { count, structures: below, side, chinese });
  if (dice.percent(0.4)) members.push(selfMember(name, side));
  return { document: documentOf(dice, { name, chinese }), members, usage: side };
}

function selfMember(name, side) {
  return {
    disabled: false,
    document: "Children.",
    example: "无",
    member: name,
    name: "SelfChildren",
    ...(side !== "out" && { required: false }),
    type: "list",
    ...(side !== "in" && { value_allowed_null: true }),
  };
}

function sideOf(dice, action, side, structures, chinese) {
  const count = Math.min(120, dice.size(side === "in" ? 3.5 : 1.5, 0.9));
  const members = membersOf(dice, { count, structures, side, chinese });
  const what = side === "in" ? "request" : "response";
  return {
    document: chinese
      ? `${action}${side === "in" ? "请求" : "返回"}参数结构体`
      : `${action} ${what} structure.`,
    members: side === "in" ? members : [...members, REQUEST_ID],
    type: "object",
  };
}

function actionOf(dice, name, chinese) {
  const status = dice.weighted([
    [940, "online"],
    [40, "deprecated"],
    [8, "offline"],
    [12, undefined],
  ]);
  return {
    document: documentOf(dice, { name, chinese }),
    input: `${name}Request`,
    name: chinese ? `操作 ${name}` : `Handles ${name}`,
    output: `${name}Response`,
    ...(status && { status }),
  };
}

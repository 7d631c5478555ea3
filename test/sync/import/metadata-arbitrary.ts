import fc, { type Arbitrary } from "fast-check";
import { hostileText } from "../../property/hostile-text.js";

/** Sentences about values, of the kinds that upstream writes, sound and unsound. */
const number = fc.oneof(
  fc.integer({ min: -3, max: 200 }),
  fc.constantFrom(0, 1, 1e6, 86400, 2 ** 31),
);
const word = fc.constantFrom(
  "A",
  "OPEN",
  "CLOSE",
  "h264",
  "16:9",
  "zh-TW",
  "on",
  "null",
  "1x",
  "0x00",
);
const claim = fc.oneof(
  fc.tuple(number, number).map(([a, b]) => `Value range: [${a}, ${b}].`),
  fc.tuple(number, number).map(([a, b]) => `取值范围：(${a},${b}]。`),
  fc.tuple(number, number).map(([a, b]) => `范围为${a}-${b}，`),
  number.map((a) => `默认值：${a}。`),
  number.map((a) => `The default value is ${a} seconds.`),
  number.map((a) => `最大值为${a}，`),
  number.map((a) => `Length limit: [1,${a}].`),
  number.map((a) => `长度不超过${a}个字符`),
  number.map((a) => `最多${a}个`),
  fc.array(number, { maxLength: 5 }).map((all) => all.map((a) => `${a}：某`).join("；")),
  fc
    .array(word, { maxLength: 5 })
    .map((all) => `Valid values: ${all.map((a) => `\`${a}\``).join(", ")}.`),
  fc
    .array(word, { maxLength: 5 })
    .map((all) => `取值：\n${all.map((a) => `- ${a}：是`).join("\n")}\n`),
  word.map((a) => `Default: ${a}.`),
  fc.constantFrom(
    "单位：秒。",
    "Unit: ms.",
    "(seconds)",
    "Unix timestamp",
    "<br><b>说明</b>|a|b|",
    "```js\nx\n```",
  ),
  hostileText,
);
const prose = fc.array(claim, { maxLength: 4 }).map((claims) => claims.join(" "));

/** Names that are hard on files, code and YAML, few enough to collide. */
const name = fc.constantFrom(
  "Room", "room", "ROOM", "Type", "constructor", "toString", "No", "Null", "True", "Aux", "Default",
  "UserSig", "Password", "StartTime", "Timeout", "X", "__proto__x".replace("__", "P"), "Client",
); // prettier-ignore

type Json = { readonly [key: string]: unknown };

function member(types: readonly string[]): Arbitrary<Json> {
  const kind = fc.oneof(
    fc.constantFrom(
      ["string", "string"], ["int", "int64"], ["int", "uint64"], ["float", "float"], ["bool", "bool"],
      ["string", "date"], ["string", "datetime"], ["string", "datetime_iso"], ["binary", "binary"],
      ["list", "string"], ["list", "int64"], ["list", "float"], ["strange", "strange"], ["list", "list"],
    ),
    fc.constantFrom(...types).map((type) => ["object", type]),
    fc.constantFrom(...types).map((type) => ["list", type]),
  ); // prettier-ignore
  return fc
    .record({
      name,
      kind,
      document: prose,
      required: fc.boolean(),
      output_required: fc.boolean(),
      value_allowed_null: fc.boolean(),
      disabled: fc.boolean(),
    })
    .map(({ kind: [type, exact], ...rest }) => ({ ...rest, type, member: exact }));
}

/** Metadata as odd as the odd parts of the real one, and odder; no name stands twice in an object. */
export const metadata: Arbitrary<Json> = fc
  .record({
    actions: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    structures: fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
  })
  .chain(({ actions, structures }) => {
    const members = fc.uniqueArray(member(structures), {
      maxLength: 5,
      selector: (one) => one["name"],
    });
    const object = fc.record({ document: prose, members }, { requiredKeys: ["document"] });
    const keys = [...structures, ...actions.flatMap((one) => [`${one}Request`, `${one}Response`])];
    return fc.record({
      metadata: fc.record({
        serviceShortName: fc.constantFrom("demo", "a1-b"),
        apiVersion: fc.constant("2024-01-01"),
        serviceNameCN: fc.constantFrom("演示", "Demo", "a\nb: c # \u202e"),
      }),
      objects: fc.record(Object.fromEntries(keys.map((key) => [key, object]))),
      actions: fc.record(
        Object.fromEntries(
          actions.map((action) => [
            action,
            fc.record({
              name: prose,
              document: prose,
              input: fc.constant(`${action}Request`),
              output: fc.constant(`${action}Response`),
              status: fc.constantFrom("online", "deprecated", "offline", undefined),
            }),
          ]),
        ),
      ),
    });
  });

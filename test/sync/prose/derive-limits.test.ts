import { expect, test } from "vitest";
import { deriveLimits } from "../../../generator/sync/prose/derive-limits.js";

/** The values of an enum, other keys as they are. */
function derived(prose: string, type: string): unknown {
  const { enum: values, ...limits } = deriveLimits(prose, type);
  return { ...(values && { enum: values.map(({ value }) => value) }), ...limits };
}

test.each([
  ["Value range: [0, 1920]. The sum cannot exceed the width.", { min: 0, max: 1920 }],
  ["Value range: (0,3000]. A multiple of 4.", { exclusiveMin: 0, max: 3000 }],
  ["Value range [1,10000], unit is kbps.", { min: 1, max: 10000, unit: "kbps" }],
  ["Value range: 1-100. The default is `10`.", { min: 1, max: 100, default: 10 }],
  ["The value range is 0-100, and the default value is 0.", { min: 0, max: 100, default: 0 }],
  ["The maximum value allowed is 100, and the default value is 20.", { max: 100, default: 20 }],
  [
    "Cannot be smaller than 5 or larger than 86400 (24 hours). Default value: 30.",
    { min: 5, max: 86400, default: 30 },
  ],
  ["A number between 1 and 1,000.", { min: 1, max: 1000 }],
  ["取值范围：[1, 100]，默认值：20", { min: 1, max: 100, default: 20 }],
  [
    "语音识别vad的时间，范围为240-2000，默认为1000，单位为ms。",
    { min: 240, max: 2000, default: 1000, unit: "milliseconds" },
  ],
  ["分页尺寸，上限 100", { max: 100 }],
  ["返回记录条数，最大为100默认20", { max: 100, default: 20 }],
  ["超时时间，单位：秒，默认值：500，最小值为 10。", { min: 10, default: 500, unit: "seconds" }],
  ["The wait time (ms). Default value: `3000`", { default: 3000, unit: "milliseconds" }],
  [
    "The timestamp, a Unix timestamp (seconds), at most 90 days back: maximum: 90.",
    { format: "unix-seconds" },
  ],
  ["时间戳（毫秒）", { format: "unix-milliseconds" }],
  ["If you do not pass this parameter, 0 will be used.", { default: 0 }],
  ["单位为毫秒，默认为500ms。", { default: 500, unit: "milliseconds" }],
])("numbers: %s", (prose, limits) => {
  expect(derived(prose, "integer")).toEqual(limits);
});

test.each([
  ["0: Enable; 1: Disable.", ["0", "1"]],
  ["`0` (default): HLS; `1`: HLS + MP4; `2`: AAC", ["0", "1", "2"]],
  ["Valid values: 1 (floating), 2 (screen sharing), 3 (grid).", ["1", "2", "3"]],
  ["号码类型：0-呼入|1-呼出|2-呼入呼出", ["0", "1", "2"]],
  ["号码类型，0-固话|1-虚商号码|2-运营商号码|3-400号码", ["0", "1", "2", "3"]],
  ["取值：0：不混流；1：混流", ["0", "1"]],
  ["手机接听模式 0 - 关闭 | 1 - 仅离线 | 2 - 始终", ["0", "1", "2"]],
  ["被叫呼叫顺序 0 随机 1 顺序", ["0", "1"]],
  ["停用开关，0启用 1停用", ["0", "1"]],
  ["0 means a numeric room number, and 1 means text.", ["0", "1"]],
  ["1为全媒体，2为文本客服，不填则查询全部", ["1", "2"]],
  ["<p>Type:</p><li>1: one</li><li>2: two</li>", ["1", "2"]],
])("numbers with a meaning each: %s", (prose, values) => {
  expect(derived(prose, "integer")).toMatchObject({ enum: values });
});

test.each([
  [
    "Valid values: `5s`, `1min` (default), `5min`",
    { enum: ["5s", "1min", "5min"], default: "1min" },
  ],
  [
    "Valid values: CLOSE/OPEN. Default value: CLOSE.",
    { enum: ["CLOSE", "OPEN"], default: "CLOSE" },
  ],
  ["Valid values: STATIC_IMAGE, TEXT.", { enum: ["STATIC_IMAGE", "TEXT"] }],
  [
    "Type. Valid values: videodoc: Document + Video; video: Video only.",
    { enum: ["videodoc", "video"] },
  ],
  ["取值：\n- A_B：甲\n- C_D：乙\n", { enum: ["A_B", "C_D"] }],
  ["可选值：PREPAID、POSTPAID。", { enum: ["PREPAID", "POSTPAID"] }],
  ["The valid value is: 1.FAILOVER (both); 2.FILLING (each).", { enum: ["FAILOVER", "FILLING"] }],
  [
    "Valid values: `A`, `B`. If this is empty, `B` will be used.",
    { enum: ["A", "B"], default: "B" },
  ],
  ["Length limit: [1,512].", { minLength: 1, maxLength: 512 }],
  ["自定义数据，长度限制 1024 字节", { maxBytes: 1024 }],
  ["名称，长度不超过64个字符", { maxLength: 64 }],
  ["Up to 32 characters.", { maxLength: 32 }],
])("texts: %s", (prose, limits) => {
  expect(derived(prose, "string")).toEqual(limits);
});

test.each([
  ["string[]", "The group members. Array length limit: 200.", { maxItems: 200 }],
  ["Template[]", "Templates. Quantity: [1, 10]", { minItems: 1, maxItems: 10 }],
  ["string[]", "最多10个", { maxItems: 10 }],
  ["string[]", "Valid values: `A`, `B`.", { enum: ["A", "B"] }],
  ["boolean", "是否返回线路维度信息，默认“否”", { default: false }],
  ["boolean", "Whether to pause. Default: true.", { default: true }],
  ["float", "Value range: [0, 1.5]. Default: 0.5.", { min: 0, max: 1.5, default: 0.5 }],
])("%s: %s", (type, prose, limits) => {
  expect(derived(prose, type)).toEqual(limits);
});

const UNCERTAIN: readonly (readonly [type: string, prose: string, limits?: object])[] = [
  ["integer", "Value range [48000, 44100]"],
  ["integer", "时间范围最大为90天"],
  ["integer", "有效期，单位秒，不超过 1 小时", { unit: "seconds" }],
  ["integer", "默认60秒（单位：毫秒）", { unit: "milliseconds" }],
  ["integer", "不超过5万"],
  ["integer", "Date such as 2020-01-01 12:00:00"],
  ["integer", "0: no limit, -1: never, greater than 0: the time"],
  ["integer", "1:管理员\n2:质检员\nelse:自定义角色ID"],
  ["integer", "Value range: [1, 10]. The default is 20."],
  ["integer", "up to 2^32"],
  ["integer", "保留 1 天或 2 个月"],
  ["integer", "1: 32-bit integer (default)"],
  ["integer", "Value range: 0 or 10000-600000"],
  ["string", "Valid values: everything that is allowed."],
  ["string", "For example: `A`, `B`."],
  ["string", "支持的取值，例如：A、B等等"],
  ["string", "Valid values: `A`: one. `B`: two.\n·C·: three.\n`D`: four."],
  ["string", "The picture must not exceed 5MB."],
  ["boolean", "Whether it is."],
  ["Part", "Value range: [1, 2]. Default: 1."],
];

test.each(UNCERTAIN.map(([type, prose, limits]) => ({ type, prose, limits: limits ?? {} })))(
  "what is not certain is left open: $type, $prose",
  ({ type, prose, limits }) => {
    expect(derived(prose, type)).toEqual(limits);
  },
);

test("every value is a draft, and its meaning no word of upstream's", () => {
  expect(
    deriveLimits("Valid values: FIXED_TIME: at a time; IMMEDIATE: at once.", "string").enum,
  ).toEqual([
    { value: "FIXED_TIME", doc: "Fixed time", draft: true },
    { value: "IMMEDIATE", doc: "Immediate", draft: true },
  ]);
});

test.each([
  "a",
  "(",
  "[",
  "取值：",
  "Valid values: ",
  "`",
  "<",
  "0-",
  "1 ",
  "[[",
  "最多",
  " \n",
  "A,",
])("endless %j is read in no time", (piece) => {
  for (const type of ["string", "integer", "float", "string[]"])
    deriveLimits(piece.repeat(60_000), type);
});

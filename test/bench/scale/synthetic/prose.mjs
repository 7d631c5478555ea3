/** What a vendor writes about a parameter: two languages, with markup of every kind in it. */
export function documentOf(dice, { name, type, exact, chinese, nullable }) {
  const parts = [dice.percent(4) ? "" : (chinese ? CHINESE : ENGLISH)(dice, name)];
  if (type === "int" && dice.percent(25)) parts.push(range(dice, chinese));
  if (exact === "string" && type === "string" && dice.percent(18))
    parts.push(values(dice, chinese));
  if (dice.percent(8)) parts.push(chinese ? "默认值：10。" : "Default value: 10.");
  if (dice.percent(8)) parts.push(dice.pick(MARKUP));
  if (nullable && dice.percent(70)) parts.push(chinese ? NULL_CHINESE : NULL_ENGLISH);
  return parts.join(dice.percent(50) ? "\n" : " ");
}

const NULL_CHINESE = "注意：此字段可能返回 null，表示取不到有效值。";
const NULL_ENGLISH =
  "Note: This field may return null, indicating that no valid values can be obtained.";

function ENGLISH(dice, name) {
  return dice.pick([
    `The ${name} of the resource.`,
    `${name}, which is returned by the call that made the resource and cannot be changed afterwards.`,
    `Whether \`${name}\` takes effect at once. See the [limits](https://example.com/product/647/${dice.below(9999)}) first.`,
    `The ${name}.`,
    `${name} in the current region; leave it empty to take what the account is set to, as long as the account has no pending orders.`,
  ]);
}

function CHINESE(dice, name) {
  return dice.pick([
    `资源的 ${name}`,
    `${name}，由创建接口返回，创建后不可修改。`,
    `是否立即生效，详见[使用限制](https://example.com/product/647/${dice.below(9999)})。`,
    "应用 ID（必填）",
    `当前地域下的 ${name}，不填时取账号的默认设置；账号有未完成订单时不可修改，请先在控制台完成支付后再试。`,
  ]);
}

function range(dice, chinese) {
  const most = dice.pick([10, 100, 1000, 86400]);
  return chinese
    ? dice.pick([`取值范围：[1, ${most}]。`, `取值范围 1-${most}`, `最大不超过${most}。`])
    : dice.pick([`Value range: 1-${most}.`, `Value range: [0,${most}].`, `Up to ${most}.`]);
}

function values(dice, chinese) {
  const names = dice.pick([
    ["RUNNING", "STOPPED"],
    ["TCP", "UDP", "HTTP"],
    ["a", "b", "c"],
    ["on", "off"],
  ]);
  return chinese
    ? dice.pick([
        `取值：\n${names.map((one) => `- ${one}：状态 ${one}`).join("\n")}`,
        `<ul><li>${names.join("</li><li>")}</li></ul>`,
        `枚举值：${names.join("、")}`,
      ])
    : dice.pick([
        `Valid values: ${names.map((one) => `\`${one}\``).join(", ")}.`,
        names.map((one) => `\`${one}\`: the ${one} state.`).join("\n"),
        `Valid values:<br>${names.join("<br>")}`,
      ]);
}

/** Longer pieces: tables, code, entities, control characters and what looks like code of ours. */
const MARKUP = [
  "\n| Value | Meaning |\n|---|---|\n| 0 | off |\n| 1 | on \\| by default |\n",
  '<div class="v"><pre><code>{ &quot;Key&quot;: 1, // Integer */ \n }</code></pre></div>',
  '```json\n{ "TTSType": "tencent", "Speed": 1.25 }\n```',
  "**场景\t状态**\n\n呼入\t1\tok\t正常\n\n呼出\t0\terror\t异常",
  "<table><tr><td>${value}</td><td>{{value}}</td></tr></table>",
  "中文“引号”与 – – 破折号 👍 `反引号`",
  `详见 ${"很长的说明，".repeat(60)}`,
  `See ${"a long explanation of it, ".repeat(40)}`,
];

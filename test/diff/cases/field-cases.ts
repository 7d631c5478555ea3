import type { Body, Spec } from "../spec-model.js";
import { input, output, pair, type Case } from "./case.js";

const soon = { doc: "Too old.", use: "Other", date: "2024-01-01" };
const later = { ...soon, date: "2030-01-01" };
const log = (key: string) => [
  { release: 2 },
  { release: 1, modifiedActions: { Act: { [key]: ["Some"] } } },
];
const json = (members: Body): Body => ({ format: "json", json: { members } });
/** A field of the one structure that there is, with a member. */
const typed = (side: typeof input, type: string, member: string): Spec => ({
  ...side({ type }),
  structures: { [type]: { members: { [member]: {} } } },
});
const values = (...names: readonly string[]): Body => ({
  enum: Object.fromEntries(names.map((name) => [name, "One."])),
});

/** A structure that takes the place of another comes, and the other goes. */
const swapped = { along: ["structure-added", "structure-removed"] };

/** What is judged in requests and in answers alike, if not to the same end. */
function onBothSides(side: typeof input, prefix: string): readonly Case[] {
  const at = (rule: string, before: Body, after: Body): Case =>
    pair(`${prefix}-${rule}`, side(before), side(after));
  return [
    at("type-widened", { type: "integer" }, { type: "float" }),
    at("type-narrowed", { type: "float" }, { type: "integer" }),
    at("type-changed", { type: "integer" }, { type: "string" }),
    at("became-list", { type: "integer" }, { type: "integer[]" }),
    at("became-single", { type: "integer[]" }, { type: "integer" }),
    pair(`${prefix}-structure-replaced`, typed(side, "Old", "A"), typed(side, "New", "B"), swapped),
    pair(`${prefix}-structure-renamed`, typed(side, "Old", "A"), typed(side, "Same", "A"), swapped),
    at("enum-set", {}, values("a", "b")),
    at("enum-lifted", values("a", "b"), {}),
    at("enum-value-added", values("a"), values("b", "a")),
    at("enum-value-removed", values("a", "b"), values("b")),
    at("enum-opened", values("a"), { ...values("a"), open: true }),
    at("enum-closed", { ...values("a"), open: true }, values("a")),
    at("format-set", {}, { format: "date" }),
    at("format-changed", { format: "date" }, { format: "date-time" }),
    at("format-removed", { format: "date" }, {}),
    at("unit-changed", { type: "integer", unit: "seconds" }, { type: "integer", unit: "minutes" }),
    at("json-described", { format: "json" }, json({ A: {} })),
    at("json-undescribed", json({ A: {} }), { format: "json" }),
  ];
}

const requests: readonly Case[] = [
  pair("request-parameter-added-optional", input(), input({})),
  pair("request-parameter-added-required", input(), input({ required: true })),
  pair(
    "request-parameter-added-required-with-default",
    input(),
    input({ required: true, default: "a" }),
  ),
  pair(
    "request-parameter-recreated",
    { ...input(), releases: log("deletedInput") },
    { ...input({}), releases: log("deletedInput") },
  ),
  pair("request-parameter-removed", input({}), input()),
  pair("request-parameter-removed-after-deprecation", input({ deprecated: soon }), input()),
  pair("request-parameter-removed-early", input({ deprecated: later }), input()),
  pair("request-key-removed", input(json({ A: {}, B: {} })), input(json({ A: {} }))),
  pair("request-parameter-became-required", input({}), input({ required: true })),
  pair(
    "request-parameter-became-required-with-default",
    input({ default: "a" }),
    input({ default: "a", required: true }),
  ),
  pair("request-parameter-became-optional", input({ required: true }), input({})),
  pair("request-parameter-default-added", input({}), input({ default: "a" })),
  pair("request-parameter-default-changed", input({ default: "a" }), input({ default: "b" })),
  pair("request-parameter-default-removed", input({ default: "a" }), input({})),
  pair("request-parameter-enum-listed", input({}), input({ ...values("a"), open: true })),
  pair(
    "request-parameter-enum-value-unlisted",
    input({ ...values("a", "b"), open: true }),
    input({ ...values("a"), open: true }),
  ),
];

const answers: readonly Case[] = [
  pair("response-parameter-added", output(), output({})),
  pair(
    "response-parameter-recreated",
    { ...output(), releases: log("deletedOutput") },
    { ...output({}), releases: log("deletedOutput") },
  ),
  pair("response-parameter-removed", output({}), output()),
  pair("response-parameter-removed-optional", output({ optional: true }), output()),
  pair("response-parameter-became-optional", output({}), output({ optional: true })),
  pair("response-parameter-became-present", output({ optional: true }), output({})),
  pair("response-parameter-became-nullable", output({}), output({ nullable: true })),
  pair("response-parameter-became-not-nullable", output({ nullable: true }), output({})),
  pair(
    "response-parameter-enum-value-listed",
    output({ ...values("a"), open: true }),
    output({ ...values("a", "b"), open: true }),
  ),
  pair("response-parameter-limit-set", output({}), output({ maxLength: 10 })),
  pair("response-parameter-limit-tightened", output({ maxLength: 10 }), output({ maxLength: 5 })),
  pair("response-parameter-limit-loosened", output({ maxLength: 5 }), output({ maxLength: 10 })),
  pair("response-parameter-limit-changed", output({ pattern: "^a$" }), output({ pattern: "^b$" })),
  pair("response-parameter-limit-removed", output({ maxLength: 10 }), output({})),
];

const either: readonly Case[] = [
  pair(
    "parameter-unit-stated",
    input({ type: "integer" }),
    input({ type: "integer", unit: "seconds" }),
  ),
  pair(
    "parameter-unit-unstated",
    output({ type: "integer", unit: "seconds" }),
    output({ type: "integer" }),
  ),
  pair("parameter-deprecated", input({}), input({ deprecated: soon })),
  pair("parameter-undeprecated", output({ deprecated: soon }), output({})),
  pair("parameter-hidden", input({}), input({ hidden: true })),
  pair("parameter-shown", input({ hidden: true }), input({})),
  pair("parameter-became-sensitive", input({}), input({ sensitive: true })),
  pair("parameter-became-insensitive", output({ sensitive: true }), output({})),
  pair("parameter-docs-changed", input({}), input({ doc: "Other." })),
];

export const fieldCases: readonly Case[] = [
  ...requests,
  ...onBothSides(input, "request-parameter"),
  ...answers,
  ...onBothSides(output, "response-parameter"),
  ...either,
];

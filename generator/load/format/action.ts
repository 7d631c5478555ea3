import {
  either,
  isList,
  isText,
  list,
  map,
  mapped,
  object,
  optional,
  required,
  type Decoded,
  type Decoder,
} from "../decoder.js";
import { choice, integer, text, yes, flag } from "../scalars.js";
import { example } from "./example.js";
import { described } from "./described.js";
import { duration, SECONDS } from "./duration.js";
import { effects } from "./effect.js";
import { deprecation, fields, waivers } from "./field.js";
import { retired } from "./retired.js";
import { doc, draft, errorCode, host, path, region, wireName, WIRE_NAME } from "./names.js";
import { condition, rule } from "./rule.js";

export interface RawRate {
  readonly requests: number;
  readonly seconds: number;
}

/** `20/s`, `1/15s`, `50/min`. */
export const rate: Decoder<RawRate> = mapped(
  text(/^\d{1,9}\/\d{0,9}(s|min|h|d)$/, "a rate such as 20/s or 1/15s"),
  (source, context) => {
    const [, requests, count, unit] = /^(\d+)\/(\d*)(s|min|h|d)$/.exec(source)!;
    const seconds = Number(count || 1) * SECONDS[unit as keyof typeof SECONDS];
    if (Number(requests) > 0 && seconds > 0) return { requests: Number(requests), seconds };
    return context.report("value-malformed", { detail: "a rate of nothing", hint: "Write 20/s." });
  },
);

export interface RawRegionUse {
  readonly use: "required" | "optional" | "unused";
  readonly allowed?: readonly string[];
}

/** A word, or the list of the regions that a required Region may have. */
const regionUse: Decoder<RawRegionUse> = either(
  isText,
  mapped(choice(["required", "optional", "unused"]), (use) => ({ use })),
  either(
    isList,
    mapped(list(region, 1), (allowed) => ({ use: "required" as const, allowed })),
    object({
      use: required(choice(["required", "optional"]), "Whether Region must be given."),
      allowed: optional(list(region, 1), "The regions it may be."),
    }),
  ),
);

const pagination = object({
  page: optional(wireName, "Parameter with the page number."),
  first: optional(integer(0), "Number of the first page (with page). Default: 1."),
  offset: optional(wireName, "Parameter with the number of items to skip."),
  cursor: optional(wireName, "Parameter with the cursor."),
  next: optional(path, "Output with the next cursor."),
  lowest: optional(
    path,
    "Where cursors run backwards: the outputs whose lowest is the next, Messages[].Seq.",
  ),
  without: optional(list(wireName, 1), "Parameters that paging does not work with."),
  more: optional(path, "Output flag that says whether there is more."),
  size: required(wireName, "Parameter with the number of items per page."),
  items: required(path, "Output list that is paged through."),
  total: optional(path, "Output with the number of all items."),
  totalIsPage: optional(yes, "The total counts this page's items only, so it cannot end the loop."),
});

export type RawPagination = Decoded<typeof pagination>;

const waiter = object({
  doc: required(doc, "What is waited for."),
  until: required(condition, "Outputs that end the wait well."),
  fail: optional(condition, "Outputs that end it badly."),
  failErrors: optional(
    list(errorCode, 1),
    "Error codes that end it badly; others are passed on as they are.",
  ),
  untilErrors: optional(list(errorCode, 1), "Error codes that end it well (something is gone)."),
  every: required(duration, "Pause between two calls."),
  atMost: required(duration, "Longest wait."),
});

export type RawWaiter = Decoded<typeof waiter>;

const actionKeys = {
  summary: optional(doc, "One line: what the action does."),
  draft,
  doc: optional(doc, "More: when to use it, what happens, what comes after."),
  caution: optional(doc, "What goes wrong if one is careless."),
  rate: optional(rate, "Documented rate limit: 20/s, 1/15s."),
  region: required(regionUse, "unused, optional, required, or the list of allowed regions."),
  endpoint: optional(host, "Host, where it differs from the service's."),
  readOnly: optional(yes, "Changes nothing, so a repeat is harmless."),
  deprecated: optional(deprecation, "Why not to use it, or {doc, use, date}."),
  retired: optional(retired, "Deleted upstream; kept as a tombstone."),
  source: optional(doc, "Where the facts come from, if not from the documents."),
  input: optional(fields, "Parameters, common ones left out."),
  output: optional(fields, "Outputs; RequestId is added by itself."),
  rules: optional(list(rule, 1), "What holds between parameters."),
  errors: optional(list(errorCode), "The codes the documents list for it."),
  pagination: optional(pagination, "How to page through the answer."),
  effects: optional(effects, "What it does to which resources of resources.yaml."),
  waiters: optional(map(waiter, WIRE_NAME, "waiter"), "States to wait for by calling this action."),
  examples: optional(list(example), "Requests and answers that hold against this spec."),
  waive: optional(waivers, "Findings of `check` to let pass, each with the reason."),
} as const;

export const action = described(object(actionKeys), "summary", "One line: what the action does.");

export type RawAction = Decoded<typeof action>;

const structureKeys = {
  doc: optional(doc, "What it is."),
  draft,
  members: required(fields, "Its members."),
  rules: optional(list(rule, 1), "What holds between members, in requests."),
  hidden: optional(flag, "Reached through hidden parameters only."),
  retired: optional(retired, "Deleted upstream; kept as a tombstone."),
  source: optional(doc, "Where the facts come from, if not from the documents."),
  waive: optional(waivers, "Findings of `check` to let pass, each with the reason."),
} as const;

export const structure = described(object(structureKeys), "doc", "What it is.");

export type RawStructure = Decoded<typeof structure>;

import type { Body, Spec } from "../spec-model.js";
import { action, pair, type Case } from "./case.js";

const none: Spec = {};
const soon = { doc: "Too old.", use: "Stay", date: "2024-01-01" };
const later = { ...soon, date: "2030-01-01" };
const retired = { release: 1, use: "Stay" };
/** The log of a service where Act and Thing were deleted once. */
const deleted = [
  { release: 2 },
  { release: 1, deletedActions: ["Act"], deletedStructures: ["Thing"] },
];
const paged = (size: string): Body => ({
  input: { Page: { type: "integer" }, Size: { type: "integer" }, Many: { type: "integer" } },
  output: { Items: { type: "string[]" } },
  pagination: { page: "Page", size, items: "Items" },
});
const unpaged = { input: paged("Size")["input"], output: paged("Size")["output"] };
const waiting = (every: string): Body => ({
  output: { State: { type: "string" } },
  waiters: { Done: { doc: "Waits.", until: { State: "done" }, every, atMost: "5min" } },
});
const ruled = (...rules: readonly Body[]): Spec =>
  action({ input: { A: {}, B: {} }, ...(rules.length > 0 && { rules }) });
const together = { together: ["A", "B"] };

export const actionCases: readonly Case[] = [
  pair("action-added", none, action({})),
  pair("action-recreated", { releases: deleted }, { ...action({}), releases: deleted }),
  pair("action-removed", action({}), none),
  pair("action-removed-after-deprecation", action({ deprecated: soon }), none),
  pair("action-removed-early", action({ deprecated: later }), none),
  pair("action-tombstone-added", none, action({ retired })),
  pair("action-tombstone-removed", action({ retired }), none),
  pair("action-retired", action({}), action({ retired })),
  pair("action-restored", action({ retired }), action({})),
  pair(
    "action-retirement-reworded",
    action({ retired }),
    action({ retired: { ...retired, doc: "Gone." } }),
  ),
  pair("action-deprecated", action({}), action({ deprecated: soon })),
  pair("action-undeprecated", action({ deprecated: soon }), action({})),
  pair(
    "deprecation-date-set",
    action({ deprecated: { doc: "Too old." } }),
    action({ deprecated: { doc: "Too old.", date: "2030-01-01" } }),
  ),
  pair(
    "deprecation-date-removed",
    action({ deprecated: { doc: "Too old.", date: "2030-01-01" } }),
    action({ deprecated: { doc: "Too old." } }),
  ),
  pair("deprecation-date-earlier", action({ deprecated: later }), action({ deprecated: soon })),
  pair("deprecation-date-later", action({ deprecated: soon }), action({ deprecated: later })),
  pair(
    "deprecation-reworded",
    action({ deprecated: soon }),
    action({ deprecated: { ...soon, use: "Other" } }),
  ),
  pair("action-rate-set", action({}), action({ rate: "20/s" })),
  pair("action-rate-lowered", action({ rate: "20/s" }), action({ rate: "100/min" })),
  pair("action-rate-raised", action({ rate: "1/s" }), action({ rate: "60/min" })),
  pair("action-rate-removed", action({ rate: "20/s" }), action({})),
  pair(
    "action-region-became-required",
    action({ region: "optional" }),
    action({ region: "required" }),
  ),
  pair(
    "action-region-became-optional",
    action({ region: "required" }),
    action({ region: "optional" }),
  ),
  pair("action-region-became-unused", action({ region: "required" }), action({ region: "unused" })),
  pair("action-regions-set", action({ region: "required" }), action({ region: ["ap-one"] })),
  pair("action-regions-lifted", action({ region: ["ap-one"] }), action({ region: "required" })),
  pair(
    "action-regions-narrowed",
    action({ region: ["ap-two", "ap-one"] }),
    action({ region: ["ap-one"] }),
  ),
  pair(
    "action-regions-widened",
    action({ region: ["ap-one"] }),
    action({ region: ["ap-one", "ap-two"] }),
  ),
  pair("action-endpoint-set", action({}), action({ endpoint: "act.example.com" })),
  pair(
    "action-endpoint-changed",
    action({ endpoint: "a.example.com" }),
    action({ endpoint: "b.example.com" }),
  ),
  pair("action-endpoint-removed", action({ endpoint: "act.example.com" }), action({})),
  pair("action-read-only-gained", action({}), action({ readOnly: true })),
  pair("action-read-only-lost", action({ readOnly: true }), action({})),
  pair(
    "action-names-changed",
    action({}),
    { actions: { Act: {}, ACT: {} } },
    { along: ["action-added"] },
  ),
  pair(
    "action-category-changed",
    action({}),
    {
      ...action({}),
      service: {
        categories: [
          { name: "All", actions: ["Stay"] },
          { name: "Rest", actions: ["Act"] },
        ],
      },
    },
    { along: ["service-docs-changed"] },
  ),
  pair("action-docs-changed", action({}), action({ summary: "Acts well." })),
  pair("action-examples-changed", action({}), action({ examples: [{ title: "Act", input: {} }] })),
  pair(
    "action-error-added",
    action({ errors: ["Failed"] }),
    action({ errors: ["Denied", "Failed"] }),
  ),
  pair(
    "action-error-removed",
    action({ errors: ["Denied", "Failed"] }),
    action({ errors: ["Failed"] }),
  ),
  pair("action-pagination-added", action(unpaged), action(paged("Size"))),
  pair("action-pagination-changed", action(paged("Size")), action(paged("Many"))),
  pair("action-pagination-removed", action(paged("Size")), action(unpaged)),
  pair("action-waiter-added", action({ output: { State: {} } }), action(waiting("2s"))),
  pair("action-waiter-changed", action(waiting("2s")), action(waiting("5s"))),
  pair("action-waiter-removed", action(waiting("2s")), action({ output: { State: {} } })),
  pair("request-rule-added", ruled(), ruled(together)),
  pair("request-rule-removed", ruled(together), ruled()),
  pair("request-rule-strengthened", ruled({ ...together, severity: "warning" }), ruled(together)),
  pair("request-rule-weakened", ruled(together), ruled({ ...together, severity: "warning" })),
  pair("request-rule-reworded", ruled(together), ruled({ ...together, doc: "Both or none." })),
  pair("request-advice-added", ruled(), ruled({ when: { A: { present: true } }, ignore: ["B"] })),
  pair("request-advice-removed", ruled({ when: { A: { present: true } }, ignore: ["B"] }), ruled()),
];

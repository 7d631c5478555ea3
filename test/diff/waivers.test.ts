import { describe, expect, test } from "vitest";
import { diffModels } from "../../generator/diff/diff-models.js";
import { readWaivers, waive } from "../../generator/diff/waivers.js";
import { locate } from "../../generator/load/locate.js";
import { input } from "./cases/case.js";
import { specModel } from "./spec-model.js";

const changes = diffModels(
  specModel(input({ type: "integer" })),
  specModel(input({ type: "string" })),
);
const [change] = changes;
const place = `rule: ${change!.rule}\n  path: ${change!.path}`;

function outcome(
  yaml: string,
  today = "2026-03-31",
): { reason: string | undefined; found: readonly string[] } {
  const { waivers, findings } = readWaivers("waivers.yaml", yaml);
  if (!waivers) return { reason: undefined, found: located(findings, yaml) };
  const waived = waive(changes, waivers, today);
  return { reason: waived.changes[0]!.waived, found: located(waived.findings, yaml) };
}

function located(findings: Parameters<typeof locate>[0], yaml: string): readonly string[] {
  return locate(findings, () => yaml).map(
    ({ file, line, code, severity, message }) => `${severity} ${file}:${line} ${code} ${message}`,
  );
}

describe("a change is let pass", () => {
  test("by its fingerprint", () => {
    const yaml = `- fingerprint: "${change!.fingerprint}"\n  reason: Nobody calls it.\n`;
    expect(outcome(yaml)).toEqual({ reason: "Nobody calls it.", found: [] });
  });

  test("by its rule and path", () => {
    expect(outcome(`- ${place}\n  reason: Nobody calls it.\n`)).toEqual({
      reason: "Nobody calls it.",
      found: [],
    });
  });

  test("up to the last day of the waiver", () => {
    const yaml = `- ${place}\n  reason: Soon.\n  expires: "2026-03-31"\n`;
    expect(outcome(yaml)).toEqual({ reason: "Soon.", found: [] });
    expect(outcome(yaml, "2026-04-01")).toEqual({
      reason: undefined,
      found: [
        "warning waivers.yaml:1 waiver-expired the waiver ended on 2026-03-31, and the change is still there",
      ],
    });
  });
});

test("a waiver for nothing is reported, expired or not", () => {
  const yaml = `- ${place}\n  reason: It is meant.\n- rule: action-removed\n  path: actions/Gone\n  reason: Old.\n  expires: "2020-01-01"\n`;
  expect(outcome(yaml)).toEqual({
    reason: "It is meant.",
    found: [
      "warning waivers.yaml:4 waiver-without-change the waiver waives nothing: there is no such change",
    ],
  });
});

describe("a file with mistakes waives nothing", () => {
  test.each([
    ["a: 1\n", "error waivers.yaml:1 value-type expected a list, found a map"],
    [
      "- reason: So.\n",
      "error waivers.yaml:1 value-malformed the waiver does not say what it waives",
    ],
    [
      `- fingerprint: "${change!.fingerprint}"\n  ${place}\n  reason: So.\n`,
      "error waivers.yaml:1 value-malformed the waiver does not say what it waives",
    ],
    [`- ${place}\n`, 'error waivers.yaml:1 key-missing "reason" is missing'],
    [
      `- ${place}\n  reason: So.\n  expires: soon\n`,
      'error waivers.yaml:4 value-malformed "soon" is not a date such as 2026-03-31',
    ],
    [
      `- ${place}\n  reason: So.\n  expires: "2026-02-30"\n`,
      "error waivers.yaml:4 value-malformed there is no day 2026-02-30",
    ],
    [
      "- rule: action-remove\n  path: actions/X\n  reason: So.\n",
      'error waivers.yaml:1 value-malformed there is no rule "action-remove", did you mean "action-removed"?',
    ],
    ["- &a {}\n- *a\n", "error waivers.yaml:1 yaml-feature an anchor is not allowed in specs"],
  ])("%j", (yaml, first) => {
    const { reason, found } = outcome(yaml);
    expect(reason).toBeUndefined();
    expect(found[0]).toBe(first);
  });

  test.each(["[]\n", "", "# None yet.\n"])("nothing is waived by %j, which is fine", (yaml) => {
    expect(outcome(yaml)).toEqual({ reason: undefined, found: [] });
  });
});

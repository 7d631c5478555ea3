import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INVISIBLE } from "../../../generator/diagnostics/invisible.js";
import { SEVERITIES } from "../../../generator/diff/change.js";
import { bumpOf } from "../../../generator/diff/next-version.js";
import { printGithub } from "../../../generator/diff/report/print-github.js";
import { printJson } from "../../../generator/diff/report/print-json.js";
import { printJunit } from "../../../generator/diff/report/print-junit.js";
import { printText } from "../../../generator/diff/report/print-text.js";
import type { Report, Reported } from "../../../generator/diff/report/report.js";
import { plainPalette } from "./plain-palette.js";
import { printPage } from "./print-page.js";
import { hostileText } from "../../property/hostile-text.js";

/** What a report takes from specs, file names and waivers, any of which may hold anything. */
const texts = fc.record({
  from: hostileText,
  message: hostileText,
  advice: hostileText,
  waived: hostileText,
  value: hostileText,
  silence: hostileText,
});
type Texts = typeof texts extends fc.Arbitrary<infer T> ? T : never;

const PLAIN: Texts = {
  from: "from",
  message: "message",
  advice: "advice",
  waived: "waived",
  value: "value",
  silence: "silence",
};

function reportOf({ from, message, advice, waived, value, silence }: Texts): Report {
  const changes = SEVERITIES.flatMap((severity, i): readonly Reported[] => {
    const change: Reported = {
      rule: "request-parameter-removed",
      severity,
      direction: "request",
      kind: "field",
      path: "actions/Act/input/Some",
      message: `parameter Some of Act ${message}x`,
      from: { [value]: value },
      to: null,
      verdicts: { wire: severity, typescript: "safe", validator: "none" },
      advice: `${advice}x`,
      renamed: "actions/Act/input/Other",
      waived: undefined,
      fingerprint: `000000000000000${i}`,
    };
    return [
      change,
      {
        ...change,
        path: "structures/Thing",
        message: `structure Thing ${message}x`,
        waived: `${waived}x`,
      },
    ];
  });
  return {
    from: `${from}x`,
    to: "to",
    changes,
    semver: bumpOf(changes),
    silence: `${silence}x`,
    docs: true,
  };
}

const plain = reportOf(PLAIN);

function always(check: (report: Report) => void): void {
  fc.assert(
    fc.property(texts, (some) => check(reportOf(some))),
    { numRuns: 150 },
  );
}

/** Nothing but what is seen, and our own line ends. */
function expectVisible(text: string): void {
  expect(text.replace(/\n/g, "").match(INVISIBLE) ?? []).toEqual([]);
}

describe("text from specs stays text", () => {
  test("on a terminal", () => {
    const lines = printText(plain, plainPalette).split("\n").length;
    always((report) => {
      const text = printText(report, plainPalette);
      expectVisible(text);
      expect(text.split("\n")).toHaveLength(lines);
    });
  });

  test("in JSON, which brings it back as it was", () => {
    always((report) => {
      const text = printJson(report);
      expectVisible(text);
      const { from, changes } = JSON.parse(text) as Report;
      expect(from).toBe(report.from);
      expect(
        changes.map(({ message, from: was, waived }) => [message, was, waived ?? undefined]),
      ).toEqual(report.changes.map(({ message, from: was, waived }) => [message, was, waived]));
    });
  });

  test("in GitHub's commands: one line, one command, one message each", () => {
    always((report) => {
      const text = printGithub(report, () => ({ file: `${report.from}.yaml`, line: 3 }));
      expectVisible(text);
      const lines = text.split("\n").slice(0, -1);
      expect(lines).toHaveLength(report.changes.length);
      for (const line of lines)
        expect(line).toMatch(
          /^::(error|warning|notice) file=[^,:]*,line=3,title=\w+%3A request-parameter-removed::[^\n]*$/,
        );
    });
  });

  test("in JUnit's XML", () => {
    const shape = tags(printJunit(plain, "dangerous"));
    always((report) => {
      const text = printJunit(report, "dangerous");
      expectVisible(text);
      expect(tags(text)).toEqual(shape);
    });
  });

  test("in HTML", async () => {
    const shape = tags(await printPage("diff/page.html", plain));
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const text = await printPage("diff/page.html", reportOf(some));
        expectVisible(text);
        expect(tags(text)).toEqual(shape);
      }),
      { numRuns: 60 },
    );
  });

  test("in Markdown: the same headings, items and tasks in the same places", async () => {
    const marks = (text: string): readonly string[] =>
      text.split("\n").map((line) => /^(#+ |- \[ \] |- )?/.exec(line)![0]);
    const shape = marks(await printPage("diff/changelog.md", plain));
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const text = await printPage("diff/changelog.md", reportOf(some));
        expectVisible(text);
        expect(marks(text)).toEqual(shape);
        // The title has the sources as code, where nothing is read as anything else.
        const prose = text.slice(text.indexOf("\n"));
        expect(prose.match(/(?<!\\)[<>]|(?<!\\)\]\(/g) ?? []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The tags of a text with the names of their attributes; anything else that looks like one fails. */
function tags(text: string): readonly string[] {
  const style = text.replace(/<style>[\s\S]*?<\/style>/, "<style></style>");
  const found = [...style.matchAll(/<([!?/]?[\w:-]+)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*[/?]?>/g)];
  expect(style.split("<")).toHaveLength(found.length + 1);
  return found.map(
    ([, name, attributes]) => `${name}${attributes!.replace(/="[^"]*"/g, "").replace(/\s+/g, " ")}`,
  );
}

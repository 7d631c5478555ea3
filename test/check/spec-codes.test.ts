import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readService } from "../../generator/load/spec-files.js";
import { problems, service } from "./check-yaml.js";

/** What loading a file and joining files report: one fixture for each code. */

const act = (text: string): Record<string, string> => ({ "actions/Act.yaml": text });

test.each<[finding: string, files: Record<string, string>]>([
  // YAML text
  ["actions/Act.yaml:3 yaml-syntax", act("\nrate: 1/s\nsummary: a: b\n")],
  ["actions/Act.yaml:2 yaml-too-deep", act(`\ninput: ${"[".repeat(200)}${"]".repeat(200)}\n`)],
  ["actions/Act.yaml:2 yaml-feature", act("\ndoc: &anchor Says more.\n")],
  ["actions/Act.yaml:3 yaml-duplicate-key", act("\nrate: 1/s\nrate: 2/s\n")],
  // shape of a file
  ["actions/Act.yaml:2 key-unknown", act("\nraet: 1/s\n")],
  ["actions/Act.yaml:3 key-missing", act("\ninput:\n  Name: { type: string }\n")],
  ["actions/Act.yaml:2 value-type", act("\nrate: 3\n")],
  ["actions/Act.yaml:2 value-not-allowed", act("\nregion: everywhere\n")],
  ["actions/Act.yaml:2 value-malformed", act("\nrate: often\n")],
  ["actions/Act.yaml:3 name-invalid", act("\ninput:\n  ../Name: What it is called.\n")],
  ["actions/Act.yaml:1 schema-link", act("# no link\nrate: 1/s\n")],
  // meaning across files
  ["actions/Act.yaml:2 type-unknown", act("\ninput: { Part: { type: Prat, doc: One piece. } }\n")],
  ["actions/Act.yaml:2 rule-path-unknown", act("\nrules: [{ require: [Name] }]\n")],
  ["actions/Act.yaml:2 rule-malformed", act("\nrules: [{ doc: Says nothing. }]\n")],
  ["actions/Act.yaml:2 error-code-unknown", act("\nerrors: [Oops]\n")],
  [
    "actions/Act.yaml:2 error-code-duplicate",
    act("\nerrors: [FailedOperation, FailedOperation]\n"),
  ],
  [
    "actions/Act.yaml:2 pagination-field",
    act("\npagination: { page: Page, size: Size, items: RequestId }\n"),
  ],
  ["service.yaml:8 action-unknown", { "service.yaml": service("TouchAll, Touch") }],
  ["service.yaml:8 action-categorized-twice", { "service.yaml": service("TouchAll, TouchAll") }],
  ["service.yaml:8 action-uncategorized", { ...act("\n"), "service.yaml": service("TouchAll") }],
  [
    "releases.yaml:3 release-order",
    { "releases.yaml": "\n- { release: 3 }\n- { release: 1, newActions: [TouchAll] }\n" },
  ],
  [
    "releases.yaml:3 release-order",
    {
      "releases.yaml":
        "\n- { release: 2, time: 2024-01-01 10:00:00 }\n- { release: 1, time: 2024-01-02 09:00:00, newActions: [TouchAll] }\n",
    },
  ],
])("%s", (finding, files) => {
  const [first] = problems(files).filter((one) => one.endsWith(finding.split(" ")[1]!));
  expect(first).toEqual(finding);
});

const folder = mkdtempSync(join(tmpdir(), "specpress-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("files that are no spec files", () => {
  const root = join(folder, "demo");
  mkdirSync(join(root, "actions"), { recursive: true });
  mkdirSync(join(root, "errors.yaml"));
  writeFileSync(join(root, "service.yaml"), Buffer.from([0xef, 0xbb, 0xbf, 0x61]));
  writeFileSync(join(root, "notes.txt"), "");
  writeFileSync(join(root, "actions", "Act.yaml"), " ".repeat(3_000_000));
  writeFileSync(join(root, "actions", "Ac-t.yaml"), "");
  const found = readService(folder, "specs", "demo").findings.map(
    ({ file, code }) => `${file} ${code}`,
  );
  expect(found.sort()).toEqual(
    [
      "specs/demo/actions/Ac-t.yaml name-invalid",
      "specs/demo/actions/Act.yaml yaml-too-large",
      "specs/demo/errors.yaml file-unreadable",
      "specs/demo/errors.yaml file-unexpected",
      "specs/demo/notes.txt file-unexpected",
      "specs/demo/releases.yaml file-missing",
      "specs/demo/service.yaml yaml-encoding",
    ].sort(),
  );
});

import { expect, test } from "vitest";
import { readUnreleased, releaseChangelog } from "../../generator/release/unreleased.js";

const CHANGELOG = `# Changelog

What changed.

## Unreleased

### Added

- One thing, told
  on two lines.

### Fixed

- Another.

## 0.1.0 (2026-01-01)

- The first.
`;

test("what is not released yet: its items, and the bump that its headings ask for", () => {
  expect(readUnreleased(CHANGELOG)).toEqual({
    bump: "minor",
    entries: [
      { severity: "safe", text: "One thing, told on two lines." },
      { severity: "docs", text: "Another." },
    ],
  });
});

test.each([
  ["### Breaking\n\n- a\n", "major"],
  ["### Removed\n\n- a\n", "major"],
  ["### Fixed\n\n- a\n", "patch"],
  ["- a\n", "minor"],
  ["", "none"],
])("%j asks for %s", (section, bump) => {
  expect(readUnreleased(`# Changelog\n\n## Unreleased\n\n${section}`).bump).toBe(bump);
});

test("the section becomes the version's; nothing else changes", () => {
  expect(releaseChangelog(CHANGELOG, "0.2.0", "2026-03-31", [])).toBe(
    CHANGELOG.replace("## Unreleased", "## 0.2.0 (2026-03-31)"),
  );
});

test("what only the compiler saw is told as well", () => {
  const text = releaseChangelog(CHANGELOG, "0.2.0", "2026-03-31", ["x is no longer exported."]);
  expect(text).toContain(
    "- Another.\n\n### Seen by the compiler\n\n- x is no longer exported.\n\n## 0.1.0 (2026-01-01)\n",
  );
});

test("a changelog without the section gets one above the others", () => {
  const before = "# Changelog\n\nWhat changed.\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n";
  expect(releaseChangelog(before, "0.1.1", "2026-03-31", [])).toBe(
    "# Changelog\n\nWhat changed.\n\n## 0.1.1 (2026-03-31)\n\nMade anew. What callers see is the same.\n\n## 0.1.0 (2026-01-01)\n\n- The first.\n",
  );
});

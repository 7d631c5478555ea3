import type { Bump } from "../diff/next-version.js";
import type { Entry } from "./package-plan.js";
import { worstBump } from "./package-plan.js";

/** What somebody wrote into a changelog since the last release. */
export interface Unreleased {
  readonly bump: Bump;
  readonly entries: readonly Entry[];
}

const HEADING = /^## Unreleased[^\S\n]*$/m;

/** What headings of a changelog stand for; whatever else a section is called, it tells of something new. */
const BUMPS: Readonly<Record<string, Bump>> = {
  breaking: "major",
  removed: "major",
  fixed: "patch",
  security: "patch",
};

/** Whether there is a section of what is not released yet. */
export function isUnreleased(changelog: string): boolean {
  return HEADING.test(changelog);
}

/** The section of what is not released yet. Its entries are the items of its lists. */
export function readUnreleased(changelog: string): Unreleased {
  const section = sectionOf(changelog);
  const parts = section.split(/^### /m);
  const found = parts.flatMap((part, index) => {
    const title = index === 0 ? "" : (/^[^\n]*/.exec(part)?.[0] ?? "").trim().toLowerCase();
    const bump = BUMPS[title] ?? "minor";
    const severity = bump === "major" ? "breaking" : bump === "patch" ? "docs" : "safe";
    const items = part.split(/^- /m).slice(1);
    return items.map((item) => ({
      bump,
      entry: { severity, text: item.trim().replace(/\s+/g, " ") } satisfies Entry as Entry,
    }));
  });
  return {
    bump: worstBump(found.map(({ bump }) => bump)),
    entries: found.map(({ entry }) => entry),
  };
}

/** The changelog once that section is a version's, with what only the compiler saw. */
export function releaseChangelog(
  changelog: string,
  version: string,
  date: string,
  found: readonly string[],
): string {
  const title = `## ${version} (${date})`;
  const list = found.map((text) => `- ${text}\n`).join("");
  const seen = list === "" ? "" : `\n### Seen by the compiler\n\n${list}`;
  if (!HEADING.test(changelog)) {
    const [head = "", ...rest] = changelog.split(/^(?=## )/m);
    return `${head.trimEnd()}\n\n${title}\n${seen === "" ? "\nMade anew. What callers see is the same.\n" : seen}${rest.length > 0 ? `\n${rest.join("")}` : ""}`;
  }
  const section = sectionOf(changelog);
  const filled = `${section.trimEnd()}\n${seen}${section.endsWith("\n\n") ? "\n" : ""}`;
  return changelog.replace(HEADING, () => title).replace(section, () => filled);
}

function sectionOf(changelog: string): string {
  const found = HEADING.exec(changelog);
  if (!found) return "";
  const rest = changelog.slice(found.index + found[0].length);
  const end = rest.search(/^## /m);
  return end < 0 ? rest : rest.slice(0, end);
}

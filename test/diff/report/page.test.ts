import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bumpOf } from "../../../generator/diff/next-version.js";
import type { Report } from "../../../generator/diff/report/report.js";
import { printPage } from "./print-page.js";

const empty: Report = {
  from: "trtc@31",
  to: "trtc",
  changes: [],
  semver: bumpOf([]),
  silence: undefined,
  docs: false,
};

test("the page lets in nothing but its own style, which has the hash that it names", async () => {
  const page = await printPage("diff/page.html", empty);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
  const hash = createHash("sha256").update(style).digest("base64");
  expect(policy, "put this hash into templates/diff/page.html.hbs").toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  expect(page).not.toMatch(/<script|\son\w+=|\sstyle=|(src|href)=|url\(|@import/i);
});

test("two states that are the same make a page that says so", async () => {
  const page = await printPage("diff/page.html", empty);
  expect(page).toContain("Nothing changed.");
  expect(page).toContain("<h1>trtc@31<span");
  expect(await printPage("diff/changelog.md", empty)).toBe(
    "# Changes from `trtc@31` to `trtc`\n\nThere are no changes.\n\n## Migration\n\nNothing to do: code that works goes on to work.\n",
  );
});

import { expect, test } from "vitest";
import { expectPlain } from "../../property/fuzz-outputs.js";
import { generateScenario, scenarios } from "../../golden/scenario.js";
import { htmlFaults } from "./inert-html.js";

const all = scenarios().map((scenario) => [scenario.name, generateScenario(scenario)] as const);

test.each(all)("%s: pages have no markup but the templates' own", (_, files) => {
  const pages = [...files].filter(([path]) => path.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(4);
  for (const [path, content] of pages) {
    expect(htmlFaults(content), path).toEqual([]);
    expectPlain(content, path);
  }
});

test("what breaks out would be noticed", () => {
  expect(htmlFaults("<p>x</p>")).toEqual([]);
  for (const page of [
    "<p><b>x</b></p>",
    "<p>a > b</p>",
    "<p>a < b</p>",
    "<p><script>alert(1)</script>",
    '<p onclick="x">a</p>',
    '<a href="javascript:x">a</a>',
    '<a href="//elsewhere">a</a>',
    "<p>x</section>",
    "<p><!-- x --></p>",
  ])
    expect(htmlFaults(page), page).not.toEqual([]);
});

test("hostile words are words on the page", () => {
  const files = new Map(all).get("hostile-text-in-docs")!;
  const page = files.get("docs/act.html")!;
  expect(page).toContain("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).toContain("- [link](javascript:x) &lt;b&gt;&amp;amp;&lt;/b&gt;");
  expect(page).not.toMatch(/href="javascript/);
});

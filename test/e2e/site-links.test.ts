import { posix } from "node:path";
import { expect, test } from "vitest";
import { siteFile, siteFiles } from "./site-files.js";

interface ParsedPage {
  /** Everything that an address may point to. */
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly text: string;
}

const pages = new Map(siteFiles(".html").map((path) => [path, parsed(siteFile(path))]));
const files = new Set(siteFiles(""));

function parsed(text: string): ParsedPage {
  const of = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, value]) => unescaped(value!));
  return {
    text,
    ids: of(/<[^>]*\sid="([^"]*)"/g),
    links: of(/<[^>]*\s(?:href|src)="([^"]*)"/g),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&#x3D;", "=")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

test("every link of every page leads to a page and to something on it", () => {
  expect(pages.size).toBeGreaterThan(400);
  const broken: string[] = [];
  let followed = 0;
  for (const [path, { links }] of pages) {
    for (const link of links) {
      // What a script reads from an address leads nowhere else.
      const [, way = "", anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(link) ?? [];
      const target = way === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(way));
      followed++;
      const page = pages.get(target);
      if (!files.has(target)) broken.push(`${path}: ${link} leads nowhere`);
      else if (anchor && !page?.ids.includes(decodeURIComponent(anchor)))
        broken.push(`${path}: there is no #${anchor} on ${target}`);
    }
  }
  expect(broken.slice(0, 20)).toEqual([]);
  expect(followed).toBeGreaterThan(10_000);
});

test("links are relative, so that the site works from any place", () => {
  const absolute = [...pages].flatMap(([path, { links }]) =>
    links.filter((link) => /^([a-z]+:|\/)/i.test(link)).map((link) => `${path}: ${link}`),
  );
  expect(absolute).toEqual([]);
});

test("no page has two things of one name", () => {
  const twice = [...pages].flatMap(([path, { ids }]) =>
    ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${path}: ${id}`),
  );
  expect(twice).toEqual([]);
});

test("no page holds a script, a style or a handler of its own", () => {
  const inline = [...pages].flatMap(([path, { text }]) =>
    [
      /<script(?![^>]*\ssrc=)[^>]*>/i,
      /<style\b/i,
      /<[^>]*\sstyle=/i,
      /<[^>]*\son[a-z]+=/i,
      /javascript:/i,
    ]
      .filter((pattern) => pattern.test(text))
      .map((pattern) => `${path}: ${pattern.source}`),
  );
  expect(inline).toEqual([]);
  for (const [path, { text }] of pages) {
    const [, policy = ""] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    expect(policy, path).toMatch(/default-src 'none'/);
    expect(policy, path).not.toMatch(/unsafe|\*|https?:|data:/);
  }
});

test("each page has its twin in Markdown, and links it", () => {
  for (const [path, { links }] of pages) {
    const twin = path.replace(/\.html$/, ".md");
    expect(files.has(twin), twin).toBe(true);
    expect(links, path).toContain(posix.basename(twin));
  }
});

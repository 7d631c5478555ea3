import fc from "fast-check";
import * as prettier from "prettier";
import { expect, test } from "vitest";
import { markdownCode, markdownText } from "../../generator/view/markdown.js";
import { hostileText } from "./hostile-text.js";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** A page as prettier's parser reads it. */
async function parsed(page: string): Promise<Node> {
  const { __debug: debug } = prettier as unknown as {
    readonly __debug: { parse(text: string, options: object): Promise<{ ast: Node }> };
  };
  return (await debug.parse(page, { parser: "markdown", originalText: page })).ast;
}

/** The types of all nodes but the page itself. */
function types(node: Node): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = ({ type, children = [] }: Node): void => {
    found.add(type);
    children.forEach(visit);
  };
  (node.children ?? []).forEach(visit);
  return found;
}

function textOf({ value = "", children = [] }: Node): string {
  return value + children.map(textOf).join("");
}

const CONTEXTS: readonly (readonly [name: string, prefix: string, types: readonly string[]])[] = [
  ["a paragraph", "", []],
  ["a list", "- `A` ", ["list", "listItem", "inlineCode"]],
  ["a heading", "## Example: ", ["heading"]],
  ["a quotation", "> ", ["blockquote"]],
];
const PLAIN = ["paragraph", "sentence", "word", "whitespace", "text"];

test.each(CONTEXTS)("in %s any text is text", async (_, prefix, around) => {
  const property = fc.asyncProperty(hostileText, async (text) => {
    const markdown = markdownText(text.replaceAll("\n", " "));
    fc.pre(markdown !== "");
    const page = `${prefix}${markdown}\n`;
    for (const type of types(await parsed(page))) expect([...PLAIN, ...around]).toContain(type);
  });
  await fc.assert(property, { numRuns: 500 });
});

test.each(CONTEXTS)("in %s prettier keeps it as it is", async (_, prefix) => {
  const property = fc.asyncProperty(hostileText, async (text) => {
    const markdown = markdownText(text.replaceAll("\n", " "));
    fc.pre(markdown !== "");
    const page = `${prefix}${markdown}\n`;
    expect(await prettier.format(page, { parser: "markdown", printWidth: 100 })).toBe(page);
  });
  await fc.assert(property, { numRuns: 500 });
});

test("paragraphs stay paragraphs", async () => {
  const property = fc.asyncProperty(hostileText, async (text) => {
    const markdown = markdownText(text);
    fc.pre(markdown !== "");
    const page = `# Title\n\n${markdown}\n\n- after\n`;
    expect(await prettier.format(page, { parser: "markdown", printWidth: 100 })).toBe(page);
    const { children = [] } = await parsed(page);
    const kinds = children.map(({ type }) => type);
    expect(kinds).toEqual(["heading", ...markdown.split("\n\n").map(() => "paragraph"), "list"]);
  });
  await fc.assert(property, { numRuns: 500 });
});

test("a reader sees what was written", async () => {
  const property = fc.asyncProperty(hostileText, async (text) => {
    const page = await parsed(`${markdownText(text)}\n`);
    const words = (shown: string): string =>
      shown.replace(/[\p{Cc}\p{Cf}\p{Cs}\s\u2028\u2029]+/gu, "");
    expect(words(textOf(page))).toBe(words(text));
  });
  await fc.assert(property, { numRuns: 500 });
});

test("any text is one span of code", async () => {
  const property = fc.asyncProperty(hostileText, async (text) => {
    fc.pre(text.trim() !== "");
    const page = `- ${markdownCode(text)}: x\n`;
    const found = types(await parsed(page));
    expect(
      [...found].filter((type) => !["list", "listItem", "inlineCode", ...PLAIN].includes(type)),
    ).toEqual([]);
    expect(found).toContain("inlineCode");
  });
  await fc.assert(property, { numRuns: 500 });
});

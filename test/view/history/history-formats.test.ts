import { expect, test } from "vitest";
import { historyEntries } from "../../../generator/history/history-entries.js";
import { historyAtom } from "../../../generator/view/history/history-atom.js";
import { historyJson } from "../../../generator/view/history/history-json.js";
import { historyMarkdown } from "../../../generator/view/history/history-markdown.js";
import { historyText } from "../../../generator/view/history/history-text.js";
import { PAST } from "../../history/past-service.js";
import { specOf } from "../../history/past-yaml.js";
import { recorded } from "../../history/real-specs.js";
import { unclean } from "../../golden/prettier-clean.js";

const spec = specOf(PAST);
const entries = historyEntries(spec);
const plain = (text: string): string => text;
const palette = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain };
const source = { service: "demo", product: "Demo & <co>", version: "2024-01-01", entries };

test("as text", () => {
  expect(historyText("Demo", entries, palette)).toBe(`Demo

Release 9  2024-09-01 10:00:00
  New APIs
    Act

Releases 7 to 8
  Nobody wrote them down.

Without a release  2024-07-15
  + actions/TouchAll/input/WithPart: Part

Release 6  2024-06-01 10:00:00
  New data structures
    Part

Release 5  2024-05-01 10:00:00
  Modified APIs
    TouchAll
      Modified input parameters: Note (integer required -> string)

Release 4  2024-04-01 10:00:00
  Deleted APIs
    Old
    Act
  Deleted data structures
    Part

Release 3  2024-03-01 10:00:00
  Modified APIs
    Act
      New input parameters: Part
  New data structures
    Part

Release 2  2024-02-01 10:00:00
  Modified APIs
    TouchAll
      New input parameters: WithPart

Release 1
  New APIs
    Act
    Old
    TouchAll
`);
});

test("as Markdown, in the shape of the vendor's page", () => {
  const [, gap, state, , five] = entries;
  expect(historyMarkdown("Demo", [gap!, state!, five!])).toBe(`# Demo

## Releases 7 to 8

Nobody wrote them down.

## Without a release

Release time: 2024-07-15

Not in the vendor's log:

- New: \`actions/TouchAll/input/WithPart\`, \`Part\`

## Release 5

Release time: 2024-05-01 10:00:00

Modified APIs:

- TouchAll
  - Modified input parameters: Note (\`integer required\` to \`string\`)
`);
});

test("that nothing is as new as that", () => {
  expect(historyText("Demo", [], palette)).toBe("Demo\n\nNo changes.\n");
  expect(historyMarkdown("Demo", [])).toBe("# Demo\n\nNo changes.\n");
});

test("what the first entry lists was there already", () => {
  const trtc = recorded.find(({ name }) => name === "trtc")!;
  const last = historyEntries(trtc.spec).at(-1)!;
  expect(historyMarkdown("TRTC", [last])).toContain("## Existing Release\n");
  expect(historyMarkdown("TRTC", [last])).toContain("Existing APIs:\n\n- CreateTroubleInfo\n");
});

test.each(recorded)("prettier would not change the Markdown of $name", async (service) => {
  const text = historyMarkdown(service.name, historyEntries(service.spec));
  expect(await unclean(new Map([["HISTORY.md", text]]))).toEqual([]);
});

test("as JSON", () => {
  const json = JSON.parse(
    JSON.stringify(historyJson({ service: "demo", product: "Demo", version: "1" }, entries)),
  ) as {
    readonly entries: readonly object[];
  };
  expect(json.entries[1]).toEqual({ gap: [7, 8], description: "Nobody wrote them down." });
  expect(json.entries[2]).toEqual({
    release: null,
    time: null,
    seen: "2024-07-15",
    changes: [
      {
        path: "actions/TouchAll/input/WithPart",
        from: null,
        to: { type: "Part", required: false, nullable: false, hidden: false },
      },
    ],
  });
  expect(json.entries[4]).toMatchObject({
    release: 5,
    time: "2024-05-01 10:00:00",
    seen: "2024-06-02",
    modifiedActions: [{ name: "TouchAll", modifiedInput: ["Note"] }],
    changes: [{ path: "actions/TouchAll/input/Note", from: { type: "integer", required: true } }],
  });
});

test("as a feed: stable ids, the log's times, nothing that XML would read", () => {
  const feed = historyAtom([source]);
  expect(feed).toBe(historyAtom([source]));
  expect(feed).toContain("<title>Demo &amp; &lt;co&gt;: API history</title>");
  expect(feed).toContain("<id>urn:specpress:demo:2024-01-01:release:9</id>");
  expect(feed).toContain("<updated>2024-09-01T10:00:00+08:00</updated>");
  expect(feed).toContain("<id>urn:specpress:demo:2024-01-01:state:2024-07-15</id>");
  expect(feed).toContain("<br/>Modified input parameters: Note (integer required -&gt; string)");
  // Neither the gap nor release 1 has a time.
  expect(feed.match(/<entry>/g)).toHaveLength(7);
});

test("hidden characters reach no terminal, page or feed", () => {
  const hidden = "a\u001b[31m\u202eb";
  const gap = { kind: "gap", gap: { gap: [1, 2], doc: hidden } } as const;
  const all = [
    historyText(hidden, [gap], palette),
    historyMarkdown(hidden, [gap]),
    historyAtom([{ ...source, product: hidden, entries }]),
  ];
  // oxlint-disable-next-line no-control-regex
  for (const text of all) expect(text).not.toMatch(/[\u001b\u202e]/);
});

test("a feed of several services is in the order of time, and well formed", () => {
  const sources = recorded.map(({ name, spec: one }) => ({
    service: name,
    product: one.service.value.product,
    version: one.service.value.version,
    entries: historyEntries(one),
  }));
  const feed = historyAtom(sources);
  const times = [...feed.matchAll(/^ {4}<updated>(.*)<\/updated>$/gm)].map(([, time]) => time!);
  expect(times).toEqual([...times].sort().reverse());
  expect(feed).toContain(`<updated>${times[0]}</updated>\n  <author>`);
  const ids = [...feed.matchAll(/^ {4}<id>(.*)<\/id>$/gm)].map(([, id]) => id!);
  expect(new Set(ids).size).toBe(ids.length);
  expect(unbalanced(feed)).toEqual([]);
});

/** Tags that are not closed where they should be. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, end, name, empty] of xml.matchAll(/<(\/?)([a-z0-9]+)[^<>]*?(\/?)>/g)) {
    if (empty === "/") continue;
    if (end !== "/") open.push(name!);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}

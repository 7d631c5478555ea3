import fc from "fast-check";
import { expect, test } from "vitest";
import { curatedScene, syncScene, textsOf } from "./sync-world.js";
import { addition, change, edited, removal, world } from "./world-edits.js";

/** What people leave in files, and no machine would write. */
const STYLES: readonly ((line: string) => string)[] = [
  (line) => `  # About the next one, and "quoted: { things }".\n${line}`,
  (line) => `${line} # with a reason`,
  (line) => `${line}\n`,
  (line) => line.replace(/doc: ([^"}]*) \}$/, 'doc: "$1"  }'),
  (line) => line.replace(/^( {2}\w+): \{ (.*) \}$/, "$1:\n    { $2 }"),
  (line) =>
    line.replace(
      /^( {2}\w+): ([A-Z][^{}]*)$/,
      "$1: >-\n    $2\n    And more,\n\n    in paragraphs.",
    ),
];

/** The fields of a file as they are written, each with what stands above it; the rest under "". */
function chunks(text: string): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  let key = "";
  let side = "";
  let pending = "";
  for (const line of text.split(/(?<=\n)/)) {
    const top = /^(\w+):/.exec(line);
    const field = /^ {2}"?(\w+)"?:/.exec(line);
    if (top) [side, key] = [top[1]!, top[1]!];
    if (field && ["input", "output", "members"].includes(side)) key = `${side}/${field[1]}`;
    if (/^ {2}#/.test(line) || line === "\n") {
      pending += line;
      continue;
    }
    result.set(key, (result.get(key) ?? "") + pending + line);
    pending = "";
  }
  result.set("end", pending);
  return result;
}

test("what upstream did not touch stays as it is, to the byte and in its order", () => {
  fc.assert(
    fc.property(
      world,
      fc.array(fc.oneof(addition, change, removal), { maxLength: 6 }),
      fc.array(fc.nat({ max: STYLES.length - 1 }), { minLength: 1, maxLength: 7 }),
      (before, edits, styles) => {
        let at = 0;
        const messy = (path: string, text: string): string =>
          /actions|structures/.test(path)
            ? text.replace(/^ {2}"?\w+"?: .*$/gm, (line) =>
                STYLES[styles[at++ % styles.length]!]!(line),
              )
            : text;
        const scene = curatedScene(before, messy);
        const synced = syncScene(scene, edited(before, edits));
        const touched = new Set(
          [synced.report.changed, synced.report.retired, synced.report.revived]
            .flat()
            .map(({ place, path }) => `${place.split("/", 2).join("/")} ${path.join("/")}`),
        );
        const [old, now] = [textsOf(scene), textsOf(synced.scene)];
        for (const [path, text] of Object.entries(old)) {
          const found = /\/((?:actions|structures)\/\w+)\.yaml$/.exec(path);
          if (!found) continue;
          const after = chunks(now[path]!);
          const kept = [...chunks(text)].filter(
            ([key, chunk]) => !touched.has(`${found[1]} ${key}`) && chunk !== "members: {}\n",
          );
          for (const [key, chunk] of kept) expect([key, after.get(key)]).toEqual([key, chunk]);
          const order = [...after.keys()].filter((key) => kept.some(([one]) => one === key));
          expect(order).toEqual(kept.map(([key]) => key));
        }
      },
    ),
    { numRuns: 80 },
  );
});

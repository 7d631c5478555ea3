import { parse, stringify } from "yaml";
import { AWKWARD, AWKWARD_NAMES, FORBIDDEN, FORBIDDEN_NAMES } from "./fuzz-hostile-text.js";
import type { Random } from "./fuzz-random.js";

/** The bytes of a service's files, by path below its folder. */
export type Folder = Map<string, Buffer>;

type Mutation = (folder: Folder, random: Random) => void;

/** Changes a folder of specs as accidents and attackers would. Says what it did. */
export function mutate(folder: Folder, random: Random): string {
  const [name, mutation] = random.pick(MUTATIONS);
  mutation(folder, random);
  return name;
}

const edit =
  (change: (text: string, random: Random, folder: Folder) => string): Mutation =>
  (folder, random) => {
    const file = random.pick([...folder.keys()]);
    folder.set(file, Buffer.from(change(folder.get(file)!.toString(), random, folder)));
  };

const MUTATIONS: readonly (readonly [string, Mutation])[] = [
  ["a byte", bytes],
  [
    "bytes",
    (folder, random) => Array.from({ length: 1 + random.below(8) }, () => bytes(folder, random)),
  ],
  ["a line", edit(lines)],
  ["a line again", edit(lines)],
  ["a token", edit(tokens)],
  ["a token again", edit(tokens)],
  ["a number", edit(numbers)],
  ["a value", edit(nodes)],
  ["a value again", edit(nodes)],
  ["the whole shape", edit(reshape)],
  ["files", files],
  ["encoding", encodings],
];

function bytes(folder: Folder, random: Random): void {
  const file = random.pick([...folder.keys()]);
  const before = folder.get(file)!;
  if (before.length === 0) return;
  const at = random.below(before.length);
  const more = Buffer.from(
    random.pick([
      [random.below(256)],
      [0],
      [0xff],
      [0x1b, 0x5b],
      [0xed, 0xa0, 0x80],
      [0xc0, 0xaf],
      [9],
      [13, 10],
      [0xe2, 0x80, 0xae],
    ]),
  );
  const after = random.pick([at, at + 1, at + random.below(30)]);
  folder.set(file, Buffer.concat([before.subarray(0, at), more, before.subarray(after)]));
}

function lines(text: string, random: Random, folder: Folder): string {
  const all = text.split("\n");
  const at = random.below(all.length);
  const line = all[at]!;
  const other = random.pick(
    random
      .pick([...folder.values()])
      .toString()
      .split("\n"),
  );
  const changed = random.pick<readonly string[]>([
    [],
    [line, line],
    [`  ${line}`],
    [line.slice(1)],
    [line.trimStart()],
    [`\t${line}`],
    [`# ${line}`],
    [line, other],
    [other],
    [line.replace(/: .*/, ":")],
    [line.replace(/:.*/, "")],
    [`- ${line}`],
  ]);
  all.splice(at, 1, ...changed);
  return all.join("\n");
}

function tokens(text: string, random: Random, folder: Folder): string {
  const words = [...text.matchAll(/[A-Za-z_][\w.[\]-]*|[{}[\],:|>"'-]/g)];
  if (words.length === 0) return text;
  const { 0: word, index } = random.pick(words);
  const own = random.pick(words)[0];
  const others = random
    .pick([...folder.values()])
    .toString()
    .match(/[\w.[\]-]+/g) ?? ["x"];
  const to = random.pick([
    own,
    own,
    random.pick(others),
    random.pick(KEYWORDS),
    random.pick(AWKWARD_NAMES),
    random.pick(FORBIDDEN_NAMES),
    JSON.stringify(random.pick(FORBIDDEN)),
    "",
  ]);
  return text.slice(0, index) + to + text.slice(index + word.length);
}

const KEYWORDS = [
  ..."type doc required nullable optional enum min max pattern format json rules when require restrict expect from use retired release waive".split(
    " ",
  ),
  ..."string integer float boolean string[] integer[] true false null ~ yes no on off 2024-01-01 1e999 .inf -.nan 0x10 0o7".split(
    " ",
  ),
  ..."&anchor *anchor !!binary !tag <<: ? --- ... %YAML | > |- >+".split(" "),
];

function numbers(text: string, random: Random): string {
  const all = [...text.matchAll(/\d+/g)];
  if (all.length === 0) return text;
  const { 0: number, index } = random.pick(all);
  const to = random.pick([
    "0",
    "-1",
    "1",
    "9".repeat(17),
    "9".repeat(400),
    "1.5",
    "1e3",
    "-0",
    "4294967296",
    ".5",
    "1_000",
    "NaN",
    `${number}0`,
  ]);
  return text.slice(0, index) + to + text.slice(index + number.length);
}

/** One value of the document, anywhere in it, becomes another. */
function nodes(text: string, random: Random): string {
  const tree = parsed(text);
  if (tree === undefined) return text;
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      places.push({ holder: value as Record<string, unknown>, key });
      walk((value as Record<string, unknown>)[key]);
    }
  };
  walk(tree);
  if (places.length === 0) return text;
  const { holder, key } = random.pick(places);
  const other = random.pick(places);
  const action = random.below(6);
  if (action === 0) delete holder[key];
  else if (action === 1) holder[key] = structuredClone(other.holder[other.key]);
  else if (action === 2 && !Array.isArray(holder)) {
    holder[random.pick([...AWKWARD_NAMES, ...KEYWORDS, ...FORBIDDEN_NAMES])] = holder[key];
    if (random.chance(0.7)) delete holder[key];
  } else holder[key] = valueLike(holder[key], random);
  return written(text, tree);
}

function valueLike(value: unknown, random: Random): unknown {
  const text = (): unknown =>
    random.pick([
      random.pick(AWKWARD),
      random.pick(AWKWARD),
      random.pick(FORBIDDEN),
      random.pick(AWKWARD_NAMES),
    ]);
  if (random.chance(0.7)) {
    if (typeof value === "string")
      return random.chance(0.3) ? `${value} ${String(text())}` : text();
    if (typeof value === "number")
      return random.pick([0, -1, value + 1, value - 1, 1e15, 0.1, -0.5, 2 ** 53, 1e300]);
    if (typeof value === "boolean") return !value;
  }
  return random.pick([
    null,
    true,
    "",
    [],
    {},
    [text()],
    { doc: text() },
    7,
    text(),
    [[[[]]]],
    deep(random.below(60)),
  ]);
}

function deep(levels: number): unknown {
  return levels === 0 ? "bottom" : levels % 2 === 0 ? [deep(levels - 1)] : { a: deep(levels - 1) };
}

function reshape(text: string, random: Random): string {
  const [link = ""] = text.split("\n", 1);
  const tree = parsed(text);
  return random.pick([
    "",
    link,
    `${link}\n`,
    `${link}\n[]\n`,
    `${link}\n{}\n`,
    `${link}\nnull\n`,
    `${link}\n"text"\n`,
    `${link}\n---\n${text}\n---\n${text}`,
    `${link}\n${"- ".repeat(200)}a\n`,
    `${link}\n${"[".repeat(5000)}\n`,
    `${link}\n${"a: &a [".repeat(100)}\n`,
    `${link}\na: &a [x]\nb: [*a, *a]\n`,
    `${text}\n${text}`,
    text.split("\n").slice(1).join("\n"),
    ...(tree === undefined
      ? []
      : [`${link}\n${JSON.stringify(tree)}\n`, `${link}\n- ${JSON.stringify(tree)}\n`]),
  ]);
}

function files(folder: Folder, random: Random): void {
  const names = [...folder.keys()];
  const file = random.pick(names);
  const other = random.pick(names);
  const content = folder.get(file)!;
  const sub = random.pick(["actions", "structures", "other", "actions/deeper"]);
  const name = random.pick([...AWKWARD_NAMES, ...FORBIDDEN_NAMES.filter(isFileName)]);
  switch (random.below(6)) {
    case 0:
      return void folder.delete(file);
    case 1:
      return void folder.set(file, folder.get(other)!).set(other, content);
    case 2:
      return void folder.set(`${sub}/${name}.yaml`, content);
    case 3:
      folder.delete(file);
      return void folder.set(`${sub}/${name}.yaml`, content);
    case 4:
      return void folder.set(
        `${sub}/${name}${random.pick([".yml", ".YAML", "", ".yaml.bak"])}`,
        content,
      );
    default:
      return void folder.set(`${name}.yaml`, content);
  }
}

function isFileName(name: string): boolean {
  return (
    name.trim() !== "" &&
    !/[/\0]/.test(name) &&
    !/^\.+$/.test(name) &&
    Buffer.byteLength(name) < 150
  );
}

function encodings(folder: Folder, random: Random): void {
  const file = random.pick([...folder.keys()]);
  const text = folder.get(file)!.toString();
  const utf16 = Buffer.from(text, "utf16le");
  folder.set(
    file,
    random.pick([
      Buffer.from(`\ufeff${text}`),
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      utf16,
      Buffer.from(text.replaceAll("\n", "\r\n")),
      Buffer.from(text.replaceAll("\n", "\r")),
      Buffer.from(text.replace(/ {2}/g, "\t")),
      Buffer.from(text.replace(/e/, "é"), "latin1"),
      Buffer.alloc(3 * 1024 * 1024, "a"),
      Buffer.alloc(100),
      Buffer.from(random.pick(FORBIDDEN)),
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    const tree: unknown = parse(text, { logLevel: "silent", maxAliasCount: 0 });
    return typeof tree === "object" && tree !== null ? tree : undefined;
  } catch {
    return undefined;
  }
}

function written(text: string, tree: unknown): string {
  const [link = ""] = text.split("\n", 1);
  try {
    return `${link}\n${stringify(tree)}`;
  } catch {
    return text;
  }
}

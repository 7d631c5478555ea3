import { AWKWARD_NAMES, FORBIDDEN, FORBIDDEN_NAMES } from "./fuzz-hostile-text.js";
import type { Random } from "./fuzz-random.js";
import { KEYWORDS, nodes, reshape } from "./fuzz-yaml-mutations.js";

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

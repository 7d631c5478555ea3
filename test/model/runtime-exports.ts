import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const RUNTIME = fileURLToPath(new URL("../../runtime/src", import.meta.url));

const GENERATED = fileURLToPath(new URL("../../generated", import.meta.url));

type Entry = "index.ts" | "validation.ts";

/** Every name, value or type, that an entry point of the runtime exports. */
export function runtimeExports(entry: Entry): readonly string[] {
  return exportsOf(join(RUNTIME, entry)).map(({ name }) => name);
}

/** Every name that some generated module imports from the runtime. */
export function generatedImports(): readonly string[] {
  const names = new Set<string>();
  for (const file of readdirSync(GENERATED, { recursive: true, encoding: "utf8" })) {
    if (!/^[^/\\]+[/\\]src[/\\].*\.ts$/.test(file)) continue;
    const text = readFileSync(join(GENERATED, file), "utf8");
    for (const [, list] of text.matchAll(/\{([^}]*)\} from "@specpress\/runtime[^"]*"/g)) {
      for (const item of list!.split(",")) if (item.trim() !== "") names.add(nameOf(item));
    }
  }
  return [...names].sort();
}

/** The functions, classes and constants among them, where the file that declares them is exported whole. */
export function runtimeValues(entry: Entry): readonly string[] {
  return exportsOf(join(RUNTIME, entry)).flatMap(({ name, value }) => (value ? [name] : []));
}

interface Exported {
  readonly name: string;
  readonly value: boolean;
}

const DECLARED =
  /^export (?:declare |abstract |async )*(const|function|class|interface|type|enum) (\w+)/gm;

function exportsOf(file: string): readonly Exported[] {
  const text = readFileSync(file, "utf8");
  const listed = text.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  const whole = text.matchAll(/^export (?:type )?\* from "(.+?)\.js"/gm);
  return [
    ...[...text.matchAll(DECLARED)].map(([, kind, name]) => ({
      name: name!,
      value: kind !== "interface" && kind !== "type",
    })),
    ...[...listed].flatMap(([, names]) =>
      names!.split(",").flatMap((item) => {
        const name = nameOf(item);
        return name === "" ? [] : [{ name, value: false }];
      }),
    ),
    ...[...whole].flatMap(([, path]) => exportsOf(join(dirname(file), `${path}.ts`))),
  ];
}

/** `type Foo`, `Foo as Bar`: what it is called outside. */
function nameOf(item: string): string {
  return item
    .trim()
    .replace(/^type /, "")
    .split(" as ")
    .at(-1)!;
}

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const RUNTIME = fileURLToPath(new URL("../../runtime/src", import.meta.url));

/** Every name, value or type, that an entry point of the runtime exports. */
export function runtimeExports(entry: "index.ts" | "validation.ts"): readonly string[] {
  return exportsOf(join(RUNTIME, entry));
}

function exportsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8");
  const declared = text.matchAll(
    /^export (?:declare )?(?:abstract )?(?:async )?(?:const|function|class|interface|type|enum) (\w+)/gm,
  );
  const listed = text.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  const all = text.matchAll(/^export (?:type )?\* from "(.+?)\.js"/gm);
  return [
    ...[...declared].map(([, name]) => name!),
    ...[...listed].flatMap(([, names]) => names!.split(",").map(nameOf).filter(Boolean)),
    ...[...all].flatMap(([, path]) => exportsOf(join(dirname(file), `${path}.ts`))),
  ];
}

/** `type Foo`, `Foo as Bar`: what it is called outside. */
function nameOf(item: string): string {
  return item.trim().replace(/^type /, "").split(" as ").at(-1)!;
}

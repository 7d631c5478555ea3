import type { OutputSet } from "../../generator/write/output-set.js";

/** An output of the usual size in two versions: most of `src` differs, some of `docs`. */
export function version(name: "A" | "B"): readonly OutputSet[] {
  const file = (path: string, content: string): { path: string; content: string } => ({
    path: `trtc/${path}`,
    content: `// ${path} ${content}\n`.repeat(100),
  });
  const files = Array.from({ length: 300 }, (_, i) =>
    i < 200
      ? file(`src/${i % 2 ? "actions/" : ""}f${i}.ts`, i % 10 ? name : "same")
      : file(`docs/f${i}.md`, i < 205 ? name : "same"),
  );
  files.push(file("package.json", name), file(`src/only-in-${name}.ts`, name));
  return [{ scope: "trtc", files }];
}

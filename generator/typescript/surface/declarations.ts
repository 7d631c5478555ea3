import { ts } from "ts-morph";

/** Source files by their paths: `src/index.ts`, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/**
 * What callers see of the files, by paths that end in `.d.ts`. Every export says its type, so each file
 * is read by itself. A private member makes a class unlike any other, even one that reads the same; no
 * caller sees it, so it goes.
 */
export function declarationsOf(sources: Sources): Sources {
  return new Map(
    [...sources].map(([path, text]) => {
      const { outputText } = ts.transpileDeclaration(text, {
        fileName: path,
        compilerOptions: {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.NodeNext,
          isolatedDeclarations: true,
          verbatimModuleSyntax: true,
          removeComments: true,
        },
      });
      const seen = outputText.replace(/^\s*(?:#private|private [^\n]*);\n/gm, "");
      return [path.replace(/\.ts$/, ".d.ts"), seen];
    }),
  );
}

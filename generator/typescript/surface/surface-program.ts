import { Project, ts } from "ts-morph";
import type { Sources } from "./declarations.js";

/** The two sides that are compared. */
export const SIDES = ["before", "after"] as const;
export type Side = (typeof SIDES)[number];

/** Declarations of both sides, and of what both import by name. */
export interface SurfaceInput {
  readonly before: Sources;
  readonly after: Sources;
  /** Entry points by the names that callers import: `.` is `src/index.d.ts`. */
  readonly entries: ReadonlyMap<string, string>;
  /** Declarations of other packages: entry points by name, and all their files. */
  readonly imports: { readonly entries: ReadonlyMap<string, string>; readonly files: Sources };
}

const ROOT = "/surface";

export function placeOf(side: Side | "imports", path: string): string {
  return `${ROOT}/${side}/${path}`;
}

/** Both sides, read; nothing is on any disk. */
export interface SurfaceProgram {
  readonly program: ts.Program;
  /** The same with a file that holds one side against the other. */
  readonly withProbe: (text: string) => {
    readonly program: ts.Program;
    readonly file: ts.SourceFile;
  };
}

export function surfaceProgram(input: SurfaceInput): SurfaceProgram {
  const paths = Object.fromEntries(
    [...input.imports.entries].map(([name, path]) => [name, [placeOf("imports", path)]]),
  );
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      paths,
    },
  });
  project.createSourceFile(`${ROOT}/package.json`, `{ "type": "module" }`);
  const add = (side: Side | "imports", sources: Sources): void => {
    for (const [path, text] of sources) project.createSourceFile(placeOf(side, path), text);
  };
  add("before", input.before);
  add("after", input.after);
  add("imports", input.imports.files);
  return {
    program: project.getProgram().compilerObject,
    withProbe(text) {
      project.createSourceFile(PROBE, text);
      const program = project.getProgram().compilerObject;
      return { program, file: program.getSourceFile(PROBE)! };
    },
  };
}

const PROBE = `${ROOT}/probe.ts`;

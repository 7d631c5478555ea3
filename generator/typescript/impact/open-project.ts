import { dirname } from "node:path";
import { Project, ts } from "ts-morph";

/** A TypeScript project, parsed; nothing is checked before it is asked about. */
export interface OpenedProject {
  readonly program: ts.Program;
  /** The text of a file; undefined when there is none. */
  readonly read: (path: string) => string | undefined;
}

/** Why a project cannot be looked at. */
export interface ProjectProblem {
  readonly problem: string;
}

/** Opens the project of a `tsconfig.json`, given by its absolute path. */
export function openProject(tsConfigFilePath: string): OpenedProject | ProjectProblem {
  const { config, error } = ts.readConfigFile(tsConfigFilePath, ts.sys.readFile);
  const lost = error ?? lostBase(config, tsConfigFilePath);
  if (lost) return { problem: ts.flattenDiagnosticMessageText(lost.messageText, " ") };
  const project = new Project({
    tsConfigFilePath,
    // The compiler follows imports by itself, and faster.
    skipFileDependencyResolution: true,
  });
  const program = project.getProgram().compilerObject;
  if (program.getRootFileNames().length > 0) return { program, read: ts.sys.readFile };
  const { references } = config as { readonly references?: readonly { readonly path?: unknown }[] };
  const others = Array.isArray(references) ? references.map(({ path }) => String(path)) : [];
  return {
    problem:
      others.length > 0
        ? `it has no files of its own; name one of the projects that it refers to: ${others.join(", ")}`
        : "it has no files",
  };
}

/** "Cannot read file" and "File not found": what the compiler says of a base that is not there. */
const LOST: readonly number[] = [5083, 6053];

/** Without its base a project would be read with other options, and its imports might lead nowhere. */
function lostBase(config: unknown, path: string): ts.Diagnostic | undefined {
  const host = { ...ts.sys, readDirectory: () => [] };
  const { errors } = ts.parseJsonConfigFileContent(config, host, dirname(path), undefined, path);
  return errors.find(({ code }) => LOST.includes(code));
}

export function isProblem(project: OpenedProject | ProjectProblem): project is ProjectProblem {
  return "problem" in project;
}

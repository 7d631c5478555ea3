import type { ts } from "ts-morph";
import { RUNTIME } from "./origins.js";
import type { Packages } from "./packages.js";

/** A program's own files: neither declarations nor what comes from packages. */
export function ownFiles(
  program: ts.Program,
  packages: Packages,
  packageName: string,
): readonly ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(
      (file) =>
        !file.isDeclarationFile &&
        !program.isSourceFileFromExternalLibrary(file) &&
        packages.of(file) !== packageName &&
        packages.of(file) !== RUNTIME,
    );
}

/** The generated packages that a program uses, with what they run on left out. */
export function usedPackages(program: ts.Program, packages: Packages): ReadonlySet<string> {
  const names = program.getSourceFiles().flatMap((file) => packages.of(file) ?? []);
  return new Set(names.filter((name) => name.startsWith("@specpress/") && name !== RUNTIME));
}

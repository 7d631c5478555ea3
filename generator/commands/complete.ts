import { resolve } from "node:path";
import { completeWords, type NameSource } from "../call/completion/complete-words.js";
import type { CommandShape } from "../call/completion/command-shape.js";
import { folderNames } from "../call/completion/folder-names.js";
import { modelNames } from "../call/completion/model-names.js";
import { folderOnDisk } from "../load/folder.js";
import { listServices } from "../load/spec-files.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { findableServices, findModel } from "./find-model.js";
import type { Output } from "./output.js";

/** Prints what the last word may become, each with what it means behind a tab. For the shells' scripts. */
export function runComplete(
  words: readonly string[],
  root: CommandShape,
  here: string,
  output: Output,
): ExitCode {
  const at = (cwd: string | undefined): string => resolve(here, cwd ?? ".");
  const source: NameSource = {
    services: (cwd) => findableServices(at(cwd)),
    names(service, cwd) {
      const specs = folderOnDisk(resolve(at(cwd), "specs"));
      if (listServices(specs).includes(service)) return folderNames(specs, service);
      if (!findableServices(at(cwd)).includes(service)) return undefined;
      const found = findModel(at(cwd), service);
      return "model" in found ? modelNames(found.model) : undefined;
    },
  };
  for (const { value, doc } of completeWords(words, root, source)) {
    output.print(doc === "" ? `${value}\n` : `${value}\t${doc}\n`);
  }
  return EXIT.fine;
}

import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Repository } from "../release/repository.js";
import { checkService } from "./check-service.js";
import { EXIT } from "./exit-codes.js";
import { runGenerate } from "./generate.js";
import { loadCommon, locateIn } from "./load-common.js";
import type { Output } from "./output.js";
import { namesOf, readWorkspace } from "./workspace.js";

/** Why nothing can be released as things stand: a sentence each. */
export async function refusalsOf(
  repository: Repository,
  silent: Output,
): Promise<readonly string[]> {
  const cwd = repository.root;
  const workspace = readWorkspace(cwd, []);
  const common = loadCommon(workspace);
  const { platform } = common;
  const found = [
    ...locateIn(workspace, common.findings),
    ...workspace.services.flatMap((service) => (platform ? checkService(service, platform) : [])),
  ];
  const errors = found.filter(({ severity }) => severity === "error");
  const drafts = found.filter(({ code }) => code === "draft-description");
  const refusals = [
    ...dirtWords(repository),
    ...(errors.length > 0 ? [`the specs have errors: ${some(errors)}. Run specpress check.`] : []),
    ...(drafts.length > 0 ? [`descriptions are drafts: ${some(drafts)}. Write them.`] : []),
  ];
  // What has errors cannot be generated.
  if (errors.length > 0) return refusals;
  const exit = await runGenerate(
    {
      cwd,
      services: [],
      out: "generated",
      templates: undefined,
      check: true,
      force: false,
      jobs: undefined,
      frames: false,
    },
    silent,
  );
  if (exit !== EXIT.fine)
    refusals.push("generated/ is not what the specs make. Run specpress generate and commit it.");
  return refusals;
}

function dirtWords(repository: Repository): readonly string[] {
  const dirt = repository.dirt();
  if (dirt.length === 0) return [];
  const what = `the checkout has changes that are not committed: ${namesOfFiles(dirt)}`;
  return repository.wasInterrupted()
    ? [`${what}. A release was interrupted here; git reset --hard takes back what it wrote.`]
    : [`${what}. Commit them.`];
}

function namesOfFiles(paths: readonly string[]): string {
  const shown = namesOf(paths.slice(0, 3));
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}

function some(diagnostics: readonly Diagnostic[]): string {
  const [first] = diagnostics;
  const more = diagnostics.length > 1 ? ` and ${diagnostics.length - 1} more` : "";
  return `${first!.file}:${first!.line}${more}`;
}

import { visible, type Diagnostic } from "../diagnostics/diagnostic.js";
import { SERVICE_NAME } from "../load/format/names.js";
import { UPSTREAM } from "../load/spec-files.js";
import { specFiles, type EmittedFile } from "../sync/emit/spec-files.js";
import { draftUpstream } from "../sync/import/draft-upstream.js";
import { draftCounts, type DraftCounts } from "../sync/import/draft-counts.js";
import { folderNames } from "../sync/import/folder-names.js";
import { baseline } from "../sync/upstream/baseline.js";
import { readExamplesFile, readUpstreamFile } from "./upstream-file.js";
import { UsageError } from "./usage-error.js";

/** A service as it is to be written. */
export interface DraftedService extends DraftCounts {
  readonly folder: string;
  readonly files: readonly EmittedFile[];
}

export interface DraftedServices {
  readonly services: readonly DraftedService[];
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files that have diagnostics. */
  readonly textOf: (file: string) => string | undefined;
}

export interface ImportSources {
  readonly cwd: string;
  readonly files: readonly string[];
  readonly examples: readonly string[];
  readonly service: string | undefined;
}

/** Every service that the files describe, as a draft. */
export function draftServices({ cwd, files, examples, service }: ImportSources): DraftedServices {
  checkFlags(files, service);
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const note = (
    one: { readonly diagnostics: readonly Diagnostic[]; readonly text: string },
    file: string,
  ) => {
    diagnostics.push(...one.diagnostics);
    if (one.diagnostics.length > 0) texts.set(file, one.text);
  };
  const sources = files.flatMap((file) => {
    const read = readUpstreamFile(cwd, file);
    note(read, file);
    return read.spec ? [{ file, spec: read.spec }] : [];
  });
  const folders = folderNames(
    sources.map(({ spec }) => spec),
    service,
  );
  const services = sources.map(({ file, spec }, index): DraftedService => {
    const own = examplesOf(file, files, examples);
    const read = own === undefined ? undefined : readExamplesFile(cwd, own);
    if (read) note(read, own!);
    const draft = draftUpstream(spec, read?.examples ?? new Map(), folders[index]!);
    // Where the first sync starts from.
    const kept = { path: `${draft.name}/${UPSTREAM}`, content: baseline(spec, draft) };
    return { folder: draft.name, ...draftCounts(draft), files: [...specFiles(draft), kept] };
  });
  const textOf = (file: string): string | undefined => texts.get(file);
  return { services, diagnostics, textOf };
}

function checkFlags(files: readonly string[], service: string | undefined): void {
  if (service === undefined) return;
  if (files.length > 1) throw new UsageError("--service names one service; give one file with it");
  if (!SERVICE_NAME.test(service))
    throw new UsageError(`"${visible(service)}" cannot be the name of a service`);
}

/** Examples of one file, or of the file with the same name: `trtc.examples.json` for `trtc.api.json`. */
function examplesOf(
  file: string,
  files: readonly string[],
  examples: readonly string[],
): string | undefined {
  if (files.length === 1 && examples.length === 1) return examples[0];
  const stem = stemOf(file);
  return examples.find((one) => stemOf(one) === stem);
}

function stemOf(file: string): string {
  return file.replace(/^.*[/\\]/, "").replace(/\.(?:(?:api|examples)\.)?(?:json|ya?ml)$/, "");
}

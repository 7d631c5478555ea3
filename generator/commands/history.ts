import { escapeInvisible } from "../diagnostics/invisible.js";
import { printDiagnostics } from "../diagnostics/print.js";
import type { Finding } from "../diagnostics/diagnostic.js";
import { entriesSince } from "../history/entries-since.js";
import { historyEntries, type HistoryEntry } from "../history/history-entries.js";
import { newestRelease } from "../history/past-log.js";
import type { Target } from "../history/target.js";
import type { Kind, Raw } from "../load/format/kinds.js";
import { decodeFile, type Sourced } from "../load/load-service.js";
import type { ServiceFiles } from "../load/spec-files.js";
import { historyAtom } from "../view/history/history-atom.js";
import { historyJson } from "../view/history/history-json.js";
import { historyMarkdown } from "../view/history/history-markdown.js";
import { historyText } from "../view/history/history-text.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { HistoryFormat } from "./history-formats.js";
import { locateIn } from "./load-common.js";
import type { Output } from "./output.js";
import { UsageError } from "./usage-error.js";
import { readWorkspace } from "./workspace.js";

export interface HistoryOptions {
  readonly cwd: string;
  readonly services: readonly string[];
  readonly since: Target | undefined;
  readonly format: HistoryFormat;
}

/** A service's history, ready to be shown. */
interface Shown {
  readonly service: string;
  readonly product: string;
  readonly version: string;
  readonly entries: readonly HistoryEntry[];
}

/** Prints what changed in each release of some services, newest first. */
export function runHistory(options: HistoryOptions, output: Output): ExitCode {
  const { since, format } = options;
  if (since && "release" in since && options.services.length !== 1)
    throw new UsageError("--since counts the releases of one service: name one, or give a day");
  const workspace = readWorkspace(options.cwd, options.services);
  const findings: Finding[] = [];
  const shown = workspace.services.flatMap((files) => loadHistory(files, findings, since));
  if (findings.some(({ severity }) => severity === "error")) {
    const diagnostics = locateIn(workspace, findings);
    output.say(printDiagnostics(diagnostics, "text", { palette: output.palette }));
    return EXIT.refused;
  }
  output.print(print(shown, format, output));
  return EXIT.fine;
}

/** It takes three of a service's files; what is wrong with the others is of no matter here. */
function loadHistory(
  { service, files, findings: unread }: ServiceFiles,
  findings: Finding[],
  since: Target | undefined,
): readonly Shown[] {
  const read = <K extends Kind>(kind: K): Sourced<Raw<K>> | undefined => {
    const file = files.find((one) => one.kind === kind);
    if (!file) return undefined;
    const decoded = decodeFile(file);
    findings.push(...decoded.findings);
    return decoded.value && { name: file.name, file: file.path, value: decoded.value as Raw<K> };
  };
  const [about, releases, record] = [read("service"), read("releases"), read("record")];
  if (!about || !releases) {
    findings.push(...unread);
    return [];
  }
  if (since && "release" in since) {
    const last = newestRelease(releases.value);
    if (since.release > last)
      throw new UsageError(`${service} has no release ${since.release}; its newest is ${last}`);
  }
  const { product, version } = about.value;
  const all = historyEntries({ releases, record });
  return [{ service, product, version, entries: since ? entriesSince(all, since) : all }];
}

function print(shown: readonly Shown[], format: HistoryFormat, { palette }: Output): string {
  switch (format) {
    case "text":
      return shown
        .map(({ service, product, version, entries }) =>
          historyText(`${product} (${service} ${version})`, entries, palette),
        )
        .join("\n");
    case "markdown":
      return shown
        .map(({ product, entries }) => historyMarkdown(`${product}: History`, entries))
        .join("\n");
    case "json": {
      const services = shown.map(({ entries, ...about }) => historyJson(about, entries));
      return `${JSON.stringify({ services }, null, 2).split("\n").map(escapeInvisible).join("\n")}\n`;
    }
    case "atom":
      return historyAtom(shown);
  }
}

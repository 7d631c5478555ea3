import type { Diagnostic, Finding } from "../diagnostics/diagnostic.js";
import type { Raw } from "../load/format/kinds.js";
import { decodeFile, loadPlatform, type Decode, type Sourced } from "../load/load-service.js";
import { locate } from "../load/locate.js";
import { textsOf, type Workspace } from "./workspace.js";

export interface Common {
  readonly platform: Sourced<Raw<"platform">> | undefined;
  readonly findings: readonly Finding[];
}

/** Decodes what all services of a workspace share. */
export function loadCommon({ platform, findings }: Workspace, decode: Decode = decodeFile): Common {
  if (!platform) return { platform: undefined, findings };
  const loaded = loadPlatform(platform, decode);
  return { platform: loaded.value, findings: [...findings, ...loaded.findings] };
}

/** Positions for the findings of a workspace's files. */
export function locateIn(
  workspace: Workspace,
  findings: readonly Finding[],
): readonly Diagnostic[] {
  return locate(findings, textsOf(workspace));
}

import { parseTarget, type Target } from "../history/target.js";

/** What a source on the command line names. */
export type SourceName =
  | { readonly kind: "service"; readonly service: string; readonly target: Target | undefined }
  | {
      readonly kind: "folder";
      readonly path: string;
      readonly target: Target | undefined;
    }
  | {
      readonly kind: "git";
      readonly ref: string;
      readonly service: string;
      readonly target: Target | undefined;
    }
  | { readonly kind: "metadata"; readonly path: string };

export interface NoSource {
  readonly problem: string;
}

export const SOURCE_FORMS =
  "a service (trtc), a service at a release or on a day (trtc@31, trtc@2023-06-01), a folder (path/to/specs/trtc), a commit (git:REF:trtc), or upstream metadata (path/to/trtc.api.json)";

/** `trtc`, `trtc@31`, `specs/trtc`, `git:v1:trtc`, `trtc.api.json`. */
export function parseSourceName(text: string): SourceName | NoSource {
  if (text === "") return { problem: `a source must be ${SOURCE_FORMS}` };
  if (text.endsWith(".json")) return { kind: "metadata", path: text };
  const point = splitTarget(text);
  if ("problem" in point) return point;
  const { base, target } = point;
  if (base.startsWith("git:")) return parseGit(base, target);
  if (/[\\/]/.test(base) || base === "." || base === "..")
    return { kind: "folder", path: base.replace(/[\\/]+$/, ""), target };
  return { kind: "service", service: base, target };
}

/** What stands behind the last `@`, unless that is within a folder's or a commit's name. */
function splitTarget(text: string): { base: string; target: Target | undefined } | NoSource {
  const at = text.lastIndexOf("@");
  if (at < 0 || /[\\/:{]/.test(text.slice(at))) return { base: text, target: undefined };
  const target = parseTarget(text.slice(at + 1));
  return target
    ? { base: text.slice(0, at), target }
    : { problem: `behind the @ of "${text}" stands neither a release (31) nor a day (2023-06-01)` };
}

function parseGit(base: string, target: Target | undefined): SourceName | NoSource {
  const [, ref, service] = /^git:(.+):([^:]+)$/.exec(base) ?? [];
  return ref !== undefined && service !== undefined
    ? { kind: "git", ref, service, target }
    : { problem: `"${base}" names no commit and service: write git:REF:service` };
}

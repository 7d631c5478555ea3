import { finding, type Finding } from "../diagnostics/diagnostic.js";
import { decodeUtf8 } from "./decode-utf8.js";
import { folderOnDisk, type Folder } from "./folder.js";
import type { Kind } from "./format/kinds.js";
import { SERVICE_NAME, WIRE_NAME } from "./format/names.js";

/** Far above any spec (the largest structure of the vendor has 200 members), far below trouble. */
const MAX_BYTES = 2 * 1024 * 1024;

/** One spec file as it stands on disk. */
export interface SpecFile {
  readonly kind: Kind;
  /** The action's or structure's name; the file's own name for the others. */
  readonly name: string;
  /** As shown to people: `specs/trtc/actions/DismissRoom.yaml`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface ServiceFiles {
  readonly service: string;
  readonly files: readonly SpecFile[];
  readonly findings: readonly Finding[];
}

const SINGLE: Readonly<Record<string, Kind>> = {
  "service.yaml": "service",
  "errors.yaml": "errors",
  "releases.yaml": "releases",
  "record.yaml": "record",
  "resources.yaml": "resources",
  "versions.yaml": "versions",
};

/** What `sync` last read, for the next sync; no part of the spec. */
export const UPSTREAM = "upstream.json";

/** Folders of the output that are of no service. */
const TAKEN: ReadonlySet<string> = new Set(["docs", "assets", "data", "guides"]);

/**
 * Of two names that differ in case only one has its file as `Name.2.yaml`: some file systems would
 * take the two for one.
 */
const EXTENSION = /(?:\.[1-9]\d{0,3})?\.yaml$/;

/** Fine without: a past that nobody recorded, versions before the first, things nobody described. */
const OPTIONAL: ReadonlySet<Kind> = new Set(["record", "versions", "resources"]);

/** The services that have a folder, sorted. `schema` holds the editors' schemas. */
export function listServices(root: string | Folder): readonly string[] {
  return folderOf(root)
    .entries("")
    .filter(({ name, folder }) => folder && name !== "schema" && !name.startsWith("."))
    .map(({ name }) => name);
}

function folderOf(root: string | Folder): Folder {
  return typeof root === "string" ? folderOnDisk(root) : root;
}

export function readPlatform(
  root: string | Folder,
  shown: string,
): { file: SpecFile | undefined; findings: Finding[] } {
  const findings: Finding[] = [];
  return {
    file: readSpec(
      "platform",
      "platform",
      (path) => folderOf(root).read(path),
      shown,
      "platform.yaml",
      findings,
    ),
    findings,
  };
}

/** Reads a service's folder. What does not belong there is reported, not ignored. */
export function readService(root: string | Folder, shown: string, service: string): ServiceFiles {
  const findings: Finding[] = [];
  const files: SpecFile[] = [];
  const folder = folderOf(root);
  const here = `${shown}/${service}`;
  if (!SERVICE_NAME.test(service) || TAKEN.has(service)) {
    findings.push(
      finding("name-invalid", { name: service, what: "a service" }, { file: here, path: [] }),
    );
    return { service, files, findings };
  }
  const take = (kind: Kind, name: string, relative: string): void => {
    const read = (path: string): Buffer => folder.read(`${service}/${path}`);
    const file = readSpec(kind, name, read, here, relative, findings);
    if (file) files.push(file);
  };
  for (const [name, kind] of Object.entries(SINGLE)) take(kind, kind, name);
  for (const entry of folder.entries(service)) {
    const single = entry.name === UPSTREAM || Object.hasOwn(SINGLE, entry.name);
    if (entry.name.startsWith(".") || (single && !entry.folder)) continue;
    const kind =
      entry.name === "actions" ? "action" : entry.name === "structures" ? "structure" : undefined;
    if (kind && entry.folder) readMany(kind, entry.name);
    else
      findings.push(
        finding(
          "file-unexpected",
          { what: entry.name },
          { file: `${here}/${entry.name}`, path: [] },
        ),
      );
  }
  return { service, files, findings };

  function readMany(kind: Kind, sub: string): void {
    const taken = new Set<string>();
    for (const { name: fileName } of folder.entries(`${service}/${sub}`)) {
      if (fileName.startsWith(".")) continue;
      const name = fileName.replace(EXTENSION, "");
      const relative = `${sub}/${fileName}`;
      const place = { file: `${here}/${relative}`, path: [] };
      if (name === fileName) {
        findings.push(finding("file-unexpected", { what: fileName }, place));
      } else if (!WIRE_NAME.test(name)) {
        findings.push(finding("name-invalid", { name, what: `a ${kind}` }, place));
      } else if (taken.has(name)) {
        findings.push(finding("file-unexpected", { what: `a second file of ${name}` }, place));
      } else {
        taken.add(name);
        take(kind, name, relative);
      }
    }
  }
}

function readSpec(
  kind: Kind,
  name: string,
  read: (path: string) => Buffer,
  shownFolder: string,
  relative: string,
  findings: Finding[],
): SpecFile | undefined {
  const path = `${shownFolder}/${relative}`;
  const place = { file: path, path: [] };
  let bytes: Buffer;
  try {
    bytes = read(relative);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOENT" && OPTIONAL.has(kind)) return undefined;
    findings.push(
      code === "ENOENT"
        ? finding("file-missing", { what: path, fix: `Create ${relative}.` }, place)
        : finding("file-unreadable", { detail: code ?? "unknown error" }, place),
    );
    return undefined;
  }
  if (bytes.length > MAX_BYTES) {
    findings.push(finding("yaml-too-large", { bytes: bytes.length, limit: MAX_BYTES }, place));
    return undefined;
  }
  const decoded = decodeUtf8(bytes);
  if (typeof decoded !== "string") {
    findings.push(finding("yaml-encoding", decoded, place));
    return undefined;
  }
  return { kind, name, path, text: decoded };
}

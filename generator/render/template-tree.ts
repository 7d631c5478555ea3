import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../diagnostics/diagnostic.js";

/** A template and where its output goes. The path names what it makes. */
export interface Template {
  /** Relative to the templates' folder: `[service]/src/actions/[action].ts.hbs`. */
  readonly path: string;
  /** The same without `.hbs`. */
  readonly target: string;
  readonly text: string;
  /** As shown to people. */
  readonly file: string;
  /** Whether the user wrote it: what it prints is formatted then. */
  readonly own: boolean;
}

export interface TemplateTree {
  /** What makes the files of a service's package. */
  readonly pages: readonly Template[];
  /** What makes the documentation site, of one service or of all. */
  readonly site: readonly Template[];
  /** By name: `partials/notice.hbs` is `notice`. */
  readonly partials: ReadonlyMap<string, Template>;
  /** What commands print rather than generate, by path: `diff/page.html`. */
  readonly reports: ReadonlyMap<string, Template>;
}

export class TemplateError extends Error {
  override readonly name = "TemplateError";
  constructor(
    readonly file: string,
    readonly line: number | undefined,
    readonly column: number | undefined,
    readonly detail: string,
  ) {
    super(`${file}${line === undefined ? "" : `:${line}:${(column ?? 0) + 1}`}: ${detail}`);
  }
}

/** Reads the built-in templates, with those of the user's folder over them. */
export function readTemplates(
  builtIn: string,
  own: { folder: string; shown: string } | undefined,
): TemplateTree {
  const byPath = new Map<string, Template>();
  for (const template of readFolder(builtIn, "templates", false))
    byPath.set(template.path, template);
  if (own)
    for (const template of readFolder(own.folder, own.shown, true))
      byPath.set(template.path, template);
  const all = [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
  const isPartial = ({ path }: Template): boolean => path.startsWith("partials/");
  const isReport = ({ path }: Template): boolean => path.startsWith("diff/");
  const isSite = ({ path }: Template): boolean => path.startsWith("docs/");
  return {
    pages: all.filter(({ path }) => path.startsWith("[service]/")),
    site: all.filter(isSite),
    reports: new Map(all.filter(isReport).map((template) => [template.target, template])),
    partials: new Map(
      all
        .filter(isPartial)
        .map((template) => [template.target.slice("partials/".length), template]),
    ),
  };
}

function readFolder(folder: string, shown: string, own: boolean): readonly Template[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll("\\", "/"),
      );
  } catch (cause) {
    throw new TemplateError(
      shown,
      undefined,
      undefined,
      `cannot be read (${(cause as NodeJS.ErrnoException).code})`,
    );
  }
  return names.sort(compareText).map((path) => readTemplate(folder, shown, path, own));
}

function readTemplate(folder: string, shown: string, path: string, own: boolean): Template {
  const file = `${shown}/${path}`;
  if (!path.endsWith(".hbs")) {
    throw new TemplateError(file, undefined, undefined, "is no template: templates end in .hbs");
  }
  const target = path.slice(0, -".hbs".length);
  if (!/^(partials|diff)\//.test(target)) checkTarget(target, file);
  // An editor on Windows may write CRLF, which would reach the output.
  const text = readFileSync(join(folder, path), "utf8")
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n");
  return { path, target, text, file, own };
}

/** What each part of the output has one file of. */
const HOLES = {
  package: ["[action]", "[structure]"],
  site: ["[action]", "[structure]", "[release]", "[guide]"],
} as const;

function checkTarget(target: string, file: string): void {
  const refuse = (detail: string): never => {
    throw new TemplateError(file, undefined, undefined, detail);
  };
  const site = target.startsWith("docs/");
  const holes: readonly string[] = HOLES[site ? "site" : "package"];
  const found: readonly string[] = target.match(/\[[^\]]*\]/g) ?? [];
  const unknown = found.find((hole) => hole !== "[service]" && !holes.includes(hole));
  if (unknown) refuse(`${unknown} in its path is none of [service], ${holes.join(", ")}`);
  if (!site && !target.startsWith("[service]/")) {
    refuse("makes no file of a service: put it under [service]/, docs/ or partials/");
  }
  const [one, other] = new Set(found.filter((hole) => hole !== "[service]"));
  if (other !== undefined) {
    refuse(`names both ${one} and ${other}, of which there is only one at a time`);
  }
  if (site && one !== undefined && (one === "[guide]") === found.includes("[service]")) {
    refuse(
      one === "[guide]"
        ? "names both [guide] and [service], though guides are about all services"
        : `names ${one} without [service], whose it is`,
    );
  }
}

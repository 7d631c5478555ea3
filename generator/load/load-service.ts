import { finding, type Finding } from "../diagnostics/diagnostic.js";
import { Context, type Tree } from "./decoder.js";
import { kinds, schemaLink, type Kind, type Raw } from "./format/kinds.js";
import { parseYaml } from "./parse-yaml.js";
import type { ServiceFiles, SpecFile } from "./spec-files.js";

/** A decoded file, or nothing where it could not be used; its findings say why. */
export interface DecodedFile<K extends Kind = Kind> {
  readonly value?: Raw<K>;
  readonly findings: readonly Finding[];
}

/** A decoded spec and the file it came from. */
export interface Sourced<T> {
  readonly name: string;
  readonly file: string;
  readonly value: T;
}

/** A service as its files say, each valid by itself, not yet held against each other. */
export interface RawSpec {
  /** Short name: the folder's. */
  readonly name: string;
  readonly service: Sourced<Raw<"service">>;
  /** Every action and structure with a file, whether or not it could be decoded. */
  readonly known: { readonly actions: readonly string[]; readonly structures: readonly string[] };
  readonly actions: readonly Sourced<Raw<"action">>[];
  readonly structures: readonly Sourced<Raw<"structure">>[];
  readonly errors: Sourced<Raw<"errors">>;
  readonly releases: Sourced<Raw<"releases">>;
  /** What really changed; not every service has one. */
  readonly record: Sourced<Raw<"record">> | undefined;
  /** What actions make, change and list, for whoever imitates the service. */
  readonly resources?: Sourced<Raw<"resources">> | undefined;
  /** What was released as packages; nothing before the first. */
  readonly versions?: Sourced<Raw<"versions">> | undefined;
}

export interface Loaded<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** Decodes one file. Pure, so its result can be remembered by the file's content. */
export function decodeFile(file: SpecFile): DecodedFile {
  const { tree, findings } = parseYaml(file.path, file.text);
  if (tree === undefined) return { findings };
  const all = [...findings];
  const link = schemaLink(file.kind);
  if (file.text.split("\n", 1)[0] !== link) {
    all.push(finding("schema-link", { line: link }, { file: file.path, path: [], offset: 0 }));
  }
  return decodeTree(file, tree, all);
}

/** The same for a file that was parsed already, with what was found in it so far. */
export function decodeTree(
  { kind, path }: Pick<SpecFile, "kind" | "path">,
  tree: Tree,
  found: readonly Finding[],
): DecodedFile {
  const findings = [...found];
  const value = kinds[kind].decode(tree, new Context(path, findings)) as Raw<Kind> | undefined;
  return value === undefined ? { findings } : { value, findings };
}

export type Decode = (file: SpecFile) => DecodedFile;

export function loadPlatform(file: SpecFile, decode: Decode): Loaded<Sourced<Raw<"platform">>> {
  const { value, findings } = decode(file) as DecodedFile<"platform">;
  return { value: value && { name: "platform", file: file.path, value }, findings };
}

export function loadService(source: ServiceFiles, decode: Decode): Loaded<RawSpec> {
  const findings = [...source.findings];
  const sourced = <K extends Kind>(kind: K): Sourced<Raw<K>>[] =>
    source.files
      .filter((file) => file.kind === kind)
      .flatMap((file) => {
        const decoded = decode(file) as DecodedFile<K>;
        findings.push(...decoded.findings);
        return decoded.value === undefined
          ? []
          : [{ name: file.name, file: file.path, value: decoded.value }];
      });
  const actions = sourced("action");
  const structures = sourced("structure");
  const [[service], [errors], [releases], [record], [resources], [versions]] = [
    sourced("service"),
    sourced("errors"),
    sourced("releases"),
    sourced("record"),
    sourced("resources"),
    sourced("versions"),
  ];
  if (!service || !errors || !releases) return { value: undefined, findings };
  const named = (kind: Kind): string[] =>
    source.files.filter((file) => file.kind === kind).map(({ name }) => name);
  const known = { actions: named("action"), structures: named("structure") };
  return {
    value: {
      name: source.service,
      known,
      service,
      actions,
      structures,
      errors,
      releases,
      record,
      resources,
      versions,
    },
    findings,
  };
}

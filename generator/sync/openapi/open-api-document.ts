import { finding, type Finding, type Path } from "../../diagnostics/diagnostic.js";
import type { DiagnosticCode, Parameters } from "../../diagnostics/codes.js";
import { clip } from "../../load/decoder.js";
import { isJsonMap, type JsonMap } from "../examples/upstream-example.js";

/** A map of the document, and where it stands. */
export interface Node {
  readonly value: JsonMap;
  readonly path: Path;
}

/** A document whose parts refer to each other. Whatever it holds, looking at it ends. */
export class OpenApiDocument {
  constructor(
    readonly root: JsonMap,
    readonly file: string,
    readonly findings: Finding[],
  ) {}

  report<C extends DiagnosticCode>(code: C, parameters: Parameters<C>, path: Path): undefined {
    this.findings.push(finding(code, parameters, { file: this.file, path }));
    return undefined;
  }

  leaveOut(what: string, path: Path): undefined {
    return this.report("upstream-left-out", { what }, path);
  }

  /** The map under a key, references followed; undefined when there is none. */
  child(node: Node, ...steps: readonly string[]): Node | undefined {
    let at: Node | undefined = node;
    for (const step of steps) {
      const value: unknown = at && Object.hasOwn(at.value, step) ? at.value[step] : undefined;
      at = isJsonMap(value) ? this.resolve({ value, path: [...at!.path, step] }) : undefined;
    }
    return at;
  }

  /** The maps of a list, references not yet followed. */
  items(node: Node, key: string): readonly Node[] {
    const list = node.value[key];
    if (!Array.isArray(list)) return [];
    return list.flatMap((value: unknown, index) =>
      isJsonMap(value) ? [{ value, path: [...node.path, key, index] }] : [],
    );
  }

  /** The entries of a map that are maps. */
  entries(node: Node | undefined): readonly (readonly [string, Node])[] {
    if (!node) return [];
    return Object.entries(node.value).flatMap(([key, value]) =>
      isJsonMap(value) ? [[key, { value, path: [...node.path, key] }] as const] : [],
    );
  }

  /** What a map refers to, or the map itself. */
  resolve(node: Node): Node | undefined {
    const seen = new Set<string>();
    let at: Node | undefined = node;
    while (at && typeof at.value["$ref"] === "string") {
      const reference: string = at.value["$ref"];
      const target = seen.has(reference) ? undefined : this.#target(reference);
      if (!target) {
        const detail = `"${clip(reference)}" leads to nothing in this document`;
        const hint = "References are #/components/schemas/Name, and do not lead in a circle.";
        return this.report("value-malformed", { detail, hint }, [...at.path, "$ref"]);
      }
      seen.add(reference);
      at = target;
    }
    return at;
  }

  #target(reference: string): Node | undefined {
    if (!reference.startsWith("#/")) return undefined;
    const path = reference.slice(2).split("/").map(unescaped);
    let value: unknown = this.root;
    for (const step of path) {
      if (!isJsonMap(value) || !Object.hasOwn(value, step)) return undefined;
      value = value[step];
    }
    return isJsonMap(value) ? { value, path } : undefined;
  }
}

/** A step of a JSON pointer in a URL. */
function unescaped(step: string): string {
  try {
    return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return step;
  }
}

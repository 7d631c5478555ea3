import { ts } from "ts-morph";
import { probesOf, type Probe, type Travel } from "./probes.js";
import {
  placeOf,
  SIDES,
  surfaceProgram,
  type Side,
  type SurfaceInput,
  type SurfaceProgram,
} from "./surface-program.js";

/** What became of a name that a package exports. */
export interface SurfaceChange {
  readonly severity: "breaking" | "safe";
  /** The entry point: `.` or `./actions`. */
  readonly entry: string;
  /** `Client`, or `Client.send`. */
  readonly name: string;
  /** One sentence without its full stop. */
  readonly message: string;
}

/**
 * Holds what a package exports against what it did before. Whether something changed is read off its
 * text; whether that breaks callers, the compiler says.
 */
export function compareSurfaces(
  input: SurfaceInput,
  travelOf: (name: string) => Travel,
): readonly SurfaceChange[] {
  const both = surfaceProgram(input);
  const { program } = both;
  const changes: SurfaceChange[] = [];
  const seen = new Set<string>();
  const probes: (Probe & { readonly entry: string; readonly name: string })[] = [];
  const differing = new Set<string>();
  for (const [entry, path] of input.entries) {
    const [before, after] = [exportsOf(program, "before", path), exportsOf(program, "after", path)];
    for (const name of before.keys()) if (!after.has(name)) changes.push(gone(entry, name));
    for (const [name, symbol] of after) {
      const old = before.get(name);
      if (!old) {
        if (!seen.has(name)) changes.push(added(entry, name));
        seen.add(name);
        continue;
      }
      // Entry points share names: once is enough.
      const key = `${name} ${textOf(symbol)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (textOf(symbol) !== textOf(old)) differing.add(name);
      const found = probesOf(name, old, program.getTypeChecker(), travelOf(name));
      probes.push(...found.map((probe) => ({ ...probe, entry, name })));
    }
  }
  const failed = failures(input, both, probes);
  const broken = [...failed].map(([{ entry, subject }, why]) => changed(entry, subject, why));
  const blamed = new Set([...failed.keys()].map(({ name }) => name));
  const fine = [...differing].filter((name) => !blamed.has(name)).map((name) => grown(name));
  return [...changes, ...distinct(broken), ...fine];
}

function exportsOf(program: ts.Program, side: Side, path: string): ReadonlyMap<string, ts.Symbol> {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(placeOf(side, path));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) return new Map();
  return new Map(
    checker.getExportsOfModule(module).map((symbol) => {
      const alias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      return [symbol.name, alias ? checker.getAliasedSymbol(symbol) : symbol];
    }),
  );
}

/** Its declarations as they read, whatever the layout. */
function textOf(symbol: ts.Symbol): string {
  return (symbol.declarations ?? []).map((one) => one.getText().replace(/\s+/g, " ")).join("\n");
}

/** The probes that do not compile, each with the compiler's reason. */
function failures<P extends Probe & { readonly entry: string }>(
  { entries }: SurfaceInput,
  { withProbe }: SurfaceProgram,
  probes: readonly P[],
): ReadonlyMap<P, string> {
  const failed = new Map<P, string>();
  if (probes.length === 0) return failed;
  const heads = [...entries].flatMap(([entry, path]) =>
    SIDES.map((side) => {
      const from = placeOf(side, path).replace(/\.d\.ts$/, ".js");
      return `import type * as ${namespaceOf(side, entry)} from "${from}";`;
    }),
  );
  // A statement to a line, so that a line says which probe failed.
  const lines = probes.map(({ entry, line }, index) => {
    const own = line.replace(
      /\b(Before|After)\./g,
      (_, side: string) => `${namespaceOf(side.toLowerCase() as Side, entry)}.`,
    );
    return `export const p${index} = ${own};`;
  });
  const { program, file } = withProbe([heads.join(" "), ...lines].join("\n"));
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(file)) {
    const probe = probes[file.getLineAndCharacterOfPosition(start).line - 1];
    if (probe && !failed.has(probe)) failed.set(probe, reason(messageText));
  }
  return failed;
}

/** `before_actions` */
function namespaceOf(side: Side, entry: string): string {
  return `${side}_${entry.replace(/\W/g, "_")}`;
}

/** The innermost reason is the one that names the culprit. */
function reason(message: string | ts.DiagnosticMessageChain): string {
  let last: ts.DiagnosticMessageChain | undefined =
    typeof message === "string" ? undefined : message;
  while (last?.next?.[0]) last = last.next[0];
  const text = last?.messageText ?? (message as string);
  return text.replace(/\s+/g, " ").replace(/\.$/, "");
}

function distinct(changes: readonly SurfaceChange[]): readonly SurfaceChange[] {
  const byName = new Map<string, SurfaceChange>();
  for (const change of changes) if (!byName.has(change.name)) byName.set(change.name, change);
  return [...byName.values()];
}

function gone(entry: string, name: string): SurfaceChange {
  const from = entry === "." ? "" : ` from ${entry}`;
  return { severity: "breaking", entry, name, message: `${name} is no longer exported${from}` };
}

function added(entry: string, name: string): SurfaceChange {
  return { severity: "safe", entry, name, message: `${name} is new` };
}

function changed(entry: string, name: string, why: string): SurfaceChange {
  const message = `${name} no longer fits its callers: ${why}`;
  return { severity: "breaking", entry, name, message };
}

function grown(name: string): SurfaceChange {
  const message = `${name} has changed, and what was written for it still compiles`;
  return { severity: "safe", entry: ".", name, message };
}

import { ts } from "ts-morph";

/** Which way values of a type travel: to the package, from it, or both. */
export type Travel = "in" | "out" | "both";

/** A line of TypeScript that compiles if callers of the one side are content with the other. */
export interface Probe {
  /** What it is about: `Client`, `Client.send`. */
  readonly subject: string;
  readonly line: string;
}

/**
 * The probes of one name. A value must do wherever the old one did; a type that callers make must take
 * what they made; a type that they read must be what they read.
 */
export function probesOf(
  name: string,
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
  travel: Travel,
): readonly Probe[] {
  const about = (line: string): Probe => ({ subject: name, line });
  if (symbol.flags & ts.SymbolFlags.Class) return classProbes(name, symbol, checker);
  const probes: Probe[] = [];
  if (symbol.flags & ts.SymbolFlags.Value)
    probes.push(about(`(x: typeof After.${name}): typeof Before.${name} => x`));
  if (symbol.flags & TYPES) {
    const args = typeArguments(symbol);
    if (travel !== "out")
      probes.push(about(arrow(`Before.${name}${args}`, `After.${name}${args}`)));
    if (travel !== "in") probes.push(about(arrow(`After.${name}${args}`, `Before.${name}${args}`)));
  }
  return probes;
}

const TYPES = ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Enum;

function arrow(from: string, to: string): string {
  return `(x: ${from}): ${to} => x`;
}

/**
 * Member by member: the compiler takes a method's parameters either way, and what a message says of a
 * whole class helps nobody.
 */
function classProbes(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): readonly Probe[] {
  const args = typeArguments(symbol);
  const statics = checker.getTypeOfSymbol(symbol);
  const constructs = statics.getConstructSignatures().length > 0;
  const making: Probe[] = constructs
    ? [
        {
          subject: `new ${name}`,
          line: arrow(
            `ConstructorParameters<typeof Before.${name}>`,
            `ConstructorParameters<typeof After.${name}>`,
          ),
        },
      ]
    : [];
  const instance = checker.getDeclaredTypeOfSymbol(symbol);
  const members = checker
    .getPropertiesOfType(instance)
    .filter((member) => !isHidden(member) && /^[A-Za-z_$][\w$]*$/.test(member.name))
    .flatMap((member) => {
      const [before, after] = ["Before", "After"].map(
        (side) => `${side}.${name}${args}["${member.name}"]`,
      ) as [string, string];
      const subject = `${name}.${member.name}`;
      const calls = checker.getTypeOfSymbol(member).getCallSignatures().length > 0;
      const probes: Probe[] = [{ subject, line: arrow(after, before) }];
      if (calls)
        probes.push({ subject, line: arrow(`Parameters<${before}>`, `Parameters<${after}>`) });
      return probes;
    });
  return [...making, ...members];
}

function isHidden(member: ts.Symbol): boolean {
  const [declaration] = member.declarations ?? [];
  if (!declaration) return false;
  const flags = ts.getCombinedModifierFlags(declaration as ts.Declaration);
  return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;
}

/** `<any, any>` for what takes two. */
function typeArguments(symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  const parameters =
    (declaration as Partial<ts.InterfaceDeclaration> | undefined)?.typeParameters ?? [];
  return parameters.length === 0 ? "" : `<${parameters.map(() => "any").join(", ")}>`;
}

import pc from "picocolors";
import type { Palette } from "../diagnostics/print.js";

/** Where a command's words go. `main` owns the real one; tests collect. */
export interface Output {
  /** Data and results. */
  readonly print: (text: string) => void;
  /** Progress and diagnostics for people. */
  readonly say: (text: string) => void;
  readonly palette: Palette;
  readonly quiet: boolean;
}

/** Colour when the stream is a terminal, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function paletteFor(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Palette {
  const { NO_COLOR: never, FORCE_COLOR: always } = environment;
  const forced = always !== undefined && always !== "" && always !== "0";
  const colour =
    never !== undefined && never !== "" ? false : forced || (isTerminal && always !== "0");
  return pc.createColors(colour);
}

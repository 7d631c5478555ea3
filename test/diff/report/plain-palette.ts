import type { Palette } from "../../../generator/diagnostics/print.js";

const same = (text: string): string => text;

export const plainPalette: Palette = { bold: same, dim: same, red: same, yellow: same, cyan: same };

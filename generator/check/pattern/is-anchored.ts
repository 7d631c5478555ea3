import { parsePattern, type Options, type Part } from "./parse-pattern.js";

/** Whether a pattern says what the whole text is, not only what stands somewhere in it. */
export function isAnchored(source: string): boolean {
  return bound(parsePattern(source), "start") && bound(parsePattern(source), "end");
}

function bound(options: Options, side: "start" | "end"): boolean {
  return options.every((parts) => {
    const outer: Part | undefined = side === "start" ? parts[0] : parts.at(-1);
    if (outer?.kind === "group") return outer.min > 0 && bound(outer.options, side);
    return outer?.kind === side;
  });
}

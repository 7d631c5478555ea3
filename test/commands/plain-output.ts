import { paletteFor, type Output } from "../../generator/commands/output.js";

export interface PlainOutput {
  readonly output: Output;
  /** Everything said so far. */
  readonly said: () => string;
  /** Resolves when this has been said. */
  readonly until: (text: string) => Promise<void>;
}

/** Collects what a command says, without colours. */
export function plainOutput(): PlainOutput {
  let all = "";
  let wake = (): void => {};
  const add = (text: string): void => {
    all += text;
    wake();
  };
  return {
    output: { print: add, say: add, palette: paletteFor(false, {}), quiet: false },
    said: () => all,
    async until(text) {
      while (!all.includes(text)) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

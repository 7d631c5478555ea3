import { bashScript } from "../call/completion/bash-script.js";
import { fishScript } from "../call/completion/fish-script.js";
import { zshScript } from "../call/completion/zsh-script.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Output } from "./output.js";

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** Prints a shell's completion script. */
export function runCompletion(shell: keyof typeof SCRIPTS, output: Output): ExitCode {
  output.print(SCRIPTS[shell]);
  return EXIT.fine;
}

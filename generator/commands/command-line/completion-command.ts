import { Argument, type Command } from "commander";
import type { CommandShape } from "../../call/completion/command-shape.js";
import type { CommandLine } from "./command-line.js";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];

/** `specpress completion`, and the command that its scripts run. */
export function addCompletion(cli: CommandLine): void {
  const completion = cli
    .command("completion")
    .addArgument(new Argument("<shell>", "whose").choices([...SHELLS]))
    .description("print a script that lets a shell complete commands, actions and parameters")
    .addHelpText("after", HELP);
  completion.action((shell: Shell, flags: { cwd: string }) =>
    cli.run(async () => {
      const { runCompletion } = await import("../completion.js");
      return runCompletion(shell, cli.output(flags));
    }),
  );

  cli
    .hiddenCommand("complete")
    .argument("[words...]")
    .action((words: string[]) =>
      cli.run(async () => {
        const { runComplete } = await import("../complete.js");
        const { cwd } = completion.opts<{ cwd: string }>();
        return runComplete(words, shapeOf(completion.parent!), cwd, cli.output({ cwd }));
      }),
    );
}

const HELP = `
  bash  source <(specpress completion bash)                        in ~/.bashrc
  zsh   source <(specpress completion zsh)                         in ~/.zshrc, after compinit
  fish  specpress completion fish > ~/.config/fish/completions/specpress.fish`;

function shapeOf(command: Command): CommandShape {
  const help = command.createHelp();
  return {
    name: command.name(),
    description: command.description(),
    options: help.visibleOptions(command).map((option) => ({
      names: [option.long, option.short].filter((name) => name !== undefined),
      description: option.description,
      takesValue: option.required || option.optional,
      choices: option.argChoices ?? [],
    })),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      choices: argument.argChoices ?? [],
      variadic: argument.variadic,
    })),
    commands: help
      .visibleCommands(command)
      .filter((one) => one.name() !== "help")
      .map(shapeOf),
  };
}

import { resolve } from "node:path";
import { printDiagnostics, type Palette } from "../diagnostics/print.js";
import { visible } from "../diagnostics/diagnostic.js";
import { actionHelp } from "../call/help/action-help.js";
import { actionList } from "../call/help/action-list.js";
import type { GivenParameter } from "../call/input/parse-words.js";
import { suggestion } from "../load/suggestion.js";
import type { Action, Model } from "../model/model.js";
import type { CallFlags } from "./call-flags.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { findableServices, findModel } from "./find-model.js";
import type { Output } from "./output.js";
import { sendCall } from "./send-call.js";
import { UsageError } from "./usage-error.js";

/** What the command line said. */
export interface CallWords {
  readonly service: string | undefined;
  readonly action: string | undefined;
  readonly parameters: readonly GivenParameter[];
  /** Flags that are no options, and are not spelt as parameters are. */
  readonly unknown: readonly string[];
  /** The options that there are. */
  readonly options: readonly string[];
  readonly flags: CallFlags & { readonly cwd: string; readonly quiet?: boolean };
}

/** What a call takes from the world around it. */
export interface CallSurroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether the answer goes to a screen. */
  readonly onScreen: boolean;
  /** For what is printed there. */
  readonly resultPalette: Palette;
  readonly stdin: () => Promise<string>;
  readonly interrupted: () => AbortSignal;
}

/** Calls an action, or explains what can be called. */
export async function runCall(
  words: CallWords,
  output: Output,
  surroundings: CallSurroundings,
): Promise<ExitCode> {
  const { service, flags } = words;
  const cwd = resolve(flags.cwd);
  if (service === undefined) {
    const known = findableServices(cwd);
    throw new UsageError(
      `name a service and an action${known.length > 0 ? `; services: ${known.join(", ")}` : ""}`,
    );
  }
  const found = findModel(cwd, service);
  if ("diagnostics" in found) {
    output.say(printDiagnostics(found.diagnostics, "text", { palette: output.palette }));
    return EXIT.refused;
  }
  const { model } = found;
  if (words.action === undefined) {
    if (!flags.help) {
      throw new UsageError(`name an action of ${service}; call ${service} --help lists them`);
    }
    output.print(actionList(model, surroundings.resultPalette));
    return EXIT.fine;
  }
  const action = namedAction(words.action, model);
  if (flags.help) {
    output.print(actionHelp(action, model, surroundings.resultPalette));
    return EXIT.fine;
  }
  refuseUnknown(words, action);
  if (action.retired && !output.quiet) {
    const instead = action.retired.use ? `; use ${action.retired.use}` : "";
    output.say(
      visible(`${action.name} was deleted in release ${action.retired.release}${instead}`) + "\n",
    );
  }
  return sendCall({ ...words, cwd, action, found }, output, surroundings);
}

function refuseUnknown({ unknown, options }: CallWords, { input }: Action): void {
  const known = [...options, ...input.map(({ name }) => `--${name}`)];
  const problems = unknown.map((flag) => `there is no option "${flag}"${suggestion(flag, known)}`);
  if (problems.length > 0) throw new UsageError(problems.join("\n  "));
}

function namedAction(name: string, model: Model): Action {
  const action = model.actions.get(name);
  if (action) return action;
  const near = suggestion(name, [...model.actions.keys()]);
  throw new UsageError(
    `${model.service} has no action "${name}"${near}${near === "" ? `; call ${model.service} --help lists them` : ""}`,
  );
}

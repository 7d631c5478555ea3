import { Answers } from "../mock/answer/answers.js";
import type { Behaviour } from "../mock/behaviour.js";
import { judgeInput } from "../mock/judge/judge-input.js";
import { OptionError } from "../mock/option-error.js";
import { World } from "../mock/state/world.js";
import type { Model } from "../model/model.js";
import { findableServices, findModel } from "./find-model.js";
import { UsageError } from "./usage-error.js";

/** The models of the services to serve. Throws a TypeError when there are none, or broken ones. */
export function modelsOf(
  folder: string,
  services: readonly string[] | undefined,
): readonly Model[] {
  try {
    const models = (services ?? findableServices(folder)).map((name) => modelOf(folder, name));
    if (models.length > 0) return models;
  } catch (error) {
    if (error instanceof UsageError) throw new OptionError(error.message);
    throw error;
  }
  throw new OptionError(`there are no specs in ${folder}`);
}

function modelOf(folder: string, service: string): Model {
  const found = findModel(folder, service);
  if ("model" in found) return found.model;
  const [first] = found.diagnostics;
  const place = first === undefined ? "" : `: ${first.file}:${first.line} ${first.message}`;
  throw new OptionError(`the specs of ${service} have errors${place}`);
}

/** What the services do behind the protocol, in a world of its own. */
export function behaviourOf(models: readonly Model[]): (seed: number) => Behaviour {
  return (seed) => {
    const world = new World(models, seed);
    const answers = new Answers(seed);
    return {
      judge: judgeInput,
      apply: (call) => world.apply(call),
      answer: (call, known) => answers.of(call, known),
    };
  };
}

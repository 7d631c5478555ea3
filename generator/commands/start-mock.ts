import { resolve } from "node:path";
import { answerCall } from "../mock/answer/answer-call.js";
import type { Behaviour } from "../mock/behaviour.js";
import { judgeInput } from "../mock/judge/judge-input.js";
import type { MockOptions, RunningMock, StartMock } from "../mock/library.js";
import { runMock } from "../mock/run-mock.js";
import type { Model } from "../model/model.js";
import { findableServices, findModel } from "./find-model.js";

/** `specpress/mock`: the mock server as a library. */
export const startMock: StartMock = async (options: MockOptions = {}): Promise<RunningMock> => {
  const { services, cwd = ".", ...others } = options;
  const folder = resolve(cwd);
  const models = (services ?? findableServices(folder)).map((service) => modelOf(folder, service));
  if (models.length === 0) throw new TypeError(`there are no specs in ${folder}`);
  return runMock(models, behaviourOf(models), others);
};

function modelOf(folder: string, service: string): Model {
  const found = findModel(folder, service);
  if ("model" in found) return found.model;
  const [first] = found.diagnostics;
  throw new TypeError(`the specs of ${service} have errors; the first: ${first?.message ?? ""}`);
}

/** What the services do behind the protocol, in a world of its own. */
export function behaviourOf(models: readonly Model[]): (seed: number) => Behaviour {
  return (seed) => {
    return {
      judge: judgeInput,
      apply: () => ({ known: {} }),
      answer: (call, known) => answerCall(call, known, seed),
    };
  };
}

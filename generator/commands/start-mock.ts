import { resolve } from "node:path";
import type { MockOptions, RunningMock, StartMock } from "../mock/library.js";
import { runMock } from "../mock/run-mock.js";
import { behaviourOf, modelsOf } from "./mock-services.js";

/** `specpress/mock`: the mock server as a library. */
export const startMock: StartMock = async (options: MockOptions = {}): Promise<RunningMock> => {
  const { services, cwd = ".", ...others } = options;
  const models = modelsOf(resolve(cwd), services);
  return runMock(models, behaviourOf(models), others);
};

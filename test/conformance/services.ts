import { modelOf } from "../check/check-yaml.js";
import { generate, services } from "../pipeline.js";
import { buildValidators } from "./built-in-memory.js";
import { everyKind } from "./every-kind.js";
import { shapesOf, type Shape } from "./shapes.js";

export interface JudgedService {
  readonly name: string;
  readonly shapes: readonly Shape[];
}

const demo = modelOf(everyKind);

/** Every service with its validators, bundled as for publishing, and one that has every kind of limit and rule. */
export const judged: readonly JudgedService[] = await Promise.all([
  ...services.map(async (service) => {
    const { model, findings } = generate(service);
    const errors = findings
      .filter(({ severity }) => severity === "error")
      .map(({ file, message }) => `${file}: ${message}`);
    if (!model) throw new Error(`specs/${service.service} has errors: ${errors.join("; ")}`);
    return { name: service.service, shapes: await shapesOf(model, await buildValidators(model)) };
  }),
  buildValidators(demo).then(async (built) => ({
    name: "every kind",
    shapes: await shapesOf(demo, built),
  })),
]);

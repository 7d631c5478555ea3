import { join } from "node:path";
import { generate, root, services } from "../pipeline.js";
import { shapesOf, type Shape } from "./shapes.js";

export interface JudgedService {
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** Every service with its generated validators as they are built for publishing. */
export const judged: readonly JudgedService[] = await Promise.all(
  services.map(async (service) => {
    const { model, findings } = generate(service);
    if (!model) throw new Error(`specs/${service.service} has errors: ${findings.map(({ message }) => message).join("; ")}`);
    return { name: service.service, shapes: await shapesOf(model, join(root, "generated", service.service, "dist", "esm")) };
  }),
);

import type { V1Recipe } from "../../v1/v1-recipe.js";
import type { Mistake } from "../mistake.js";

const PARTS: readonly (readonly [name: string, values: readonly string[]])[] = [
  ["Signature", ["", "null", "undefined"]],
  ["SignatureMethod", ["HmacSHA1", "HmacSHA256"]],
  ["Token", [""]],
  ["Language", ["zh-CN", "en-US"]],
];

export const v1Added: Mistake<V1Recipe> = {
  id: "v1-added",
  title: "A parameter was signed that is not sent.",
  remedy: "Sign exactly the parameters that are sent, without Signature.",
  *variants({ parameters }, { region }) {
    const regions = region === undefined ? ["", "ap-guangzhou", "ap-beijing", "ap-shanghai"] : [];
    for (const [name, values] of [...PARTS, ["Region", regions] as const]) {
      if (parameters.some(([one]) => one === name)) continue;
      for (const value of values)
        yield {
          detail: `${name}=${value}`,
          apply: (one) => ({ ...one, parameters: [...one.parameters, [name, value]] }),
        };
    }
  },
};

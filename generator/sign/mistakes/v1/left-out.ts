import type { V1Recipe } from "../../v1/v1-recipe.js";
import type { Mistake, Variant } from "../mistake.js";

/** What is added when the signature is there already. */
export const leftOut: Mistake<V1Recipe> = {
  id: "v1-left-out",
  title: "A parameter that is sent was not signed.",
  remedy: "All parameters but Signature are signed, the common ones as well: add none afterwards.",
  *variants({ parameters }) {
    for (const [name] of parameters) {
      yield without(`${name} was left out`, (one) => one === name);
    }
    yield without("empty values were left out", (_, value) => value === "");
    const own =
      /^(?:Action|Language|Nonce|Region|SecretId|SignatureMethod|Timestamp|Token|Version)$/;
    yield without("the action's own parameters were left out", (name) => !own.test(name));
    yield without("all common parameters were left out", (name) => own.test(name));
  },
};

function without(
  detail: string,
  left: (name: string, value: string) => boolean,
): Variant<V1Recipe> {
  return {
    detail,
    apply: (one) => ({
      ...one,
      parameters: one.parameters.filter(([name, value]) => !left(name, value)),
    }),
  };
}

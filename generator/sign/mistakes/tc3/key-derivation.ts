import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake, type Variant } from "../mistake.js";

/** Hexadecimal digits as the next key are what most languages make easiest. */
export const keyDerivation: Mistake<Tc3Recipe> = {
  id: "key-derivation",
  title: "The signing key was derived in another way.",
  remedy:
    "Three HMACs in a row, each with the bytes of the one before as its key: over date, service, tc3_request.",
  *variants() {
    yield setting<Tc3Recipe>("hexadecimal digits were taken as the next key, instead of bytes", {
      keyForm: "hex",
    });
    yield setting<Tc3Recipe>("upper-case hexadecimal digits were taken as the next key", {
      keyForm: "HEX",
    });
    yield setting<Tc3Recipe>("base64 was taken as the next key, instead of bytes", {
      keyForm: "base64",
    });
    const steps = (detail: string, pick: readonly number[]): Variant<Tc3Recipe> => ({
      detail,
      apply: (one) => ({ ...one, keySteps: pick.map((index) => one.keySteps[index] ?? "") }),
    });
    yield steps("the step tc3_request is missing", [0, 1]);
    yield steps("only the date was used", [0]);
    yield steps("the step of the service is missing", [0, 2]);
    yield steps("the step of the date is missing", [1, 2]);
    yield steps("service before date", [1, 0, 2]);
    yield steps("no step at all: the SecretKey was used as it is", []);
    yield {
      detail: "no step at all, and no TC3 in front of the SecretKey",
      apply: (one) => ({ ...one, keySteps: [], keyPrefix: "" }),
    };
    yield {
      detail: "one step with the whole scope",
      apply: (one) => ({ ...one, keySteps: [one.keySteps.join("/")] }),
    };
  },
};

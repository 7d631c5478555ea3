import type { Digest, Hmac } from "../../../runtime/src/signing/digest.js";
import { hexToBytes } from "../../../runtime/src/signing/hex.js";
import { v1Text, type V1Recipe } from "./v1-recipe.js";

/** Signs with version 1, by recipe. Remembers keys: few recipes differ in them. */
export class V1Stages {
  readonly #digest: Digest;
  // Private, because keys are secret.
  readonly #hmacs = new Map<string, Hmac>();

  constructor(digest: Digest) {
    this.#digest = digest;
  }

  async signature(recipe: V1Recipe): Promise<string> {
    const hex = await this.#hmac(recipe)(v1Text(recipe), "hex");
    return recipe.write({ hex, base64: btoa(String.fromCharCode(...hexToBytes(hex))) });
  }

  #hmac({ hash, secretKey }: V1Recipe): Hmac {
    const name = `${hash}/${secretKey}`;
    const known = this.#hmacs.get(name);
    if (known !== undefined) return known;
    const hmac = this.#digest.hmac(hash, secretKey);
    this.#hmacs.set(name, hmac);
    return hmac;
  }
}

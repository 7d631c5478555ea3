import type { Digest } from "../../../runtime/src/signing/digest.js";
import { hexToBytes } from "../../../runtime/src/signing/hex.js";
import { v1Text, type V1Recipe } from "./v1-recipe.js";

/** Signs with version 1, by recipe. */
export class V1Stages {
  readonly #digest: Digest;

  constructor(digest: Digest) {
    this.#digest = digest;
  }

  async signature(recipe: V1Recipe): Promise<string> {
    const hex = await this.#digest.hmac(recipe.hash, recipe.secretKey)(v1Text(recipe), "hex");
    return recipe.write({ hex, base64: btoa(String.fromCharCode(...hexToBytes(hex))) });
  }
}

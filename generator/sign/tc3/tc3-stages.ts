import type { Awaitable, Digest, Hmac } from "../../../runtime/src/signing/digest.js";
import { hexToBytes } from "../../../runtime/src/signing/hex.js";
import { inForm } from "../hash-form.js";
import { canonicalText, signText, type Tc3Recipe } from "./tc3-recipe.js";

/** What comes out of the steps that need no secret. */
export interface Tc3Texts {
  readonly payloadHash: string;
  readonly canonicalRequest: string;
  readonly canonicalHash: string;
  readonly stringToSign: string;
}

/** What there is to remember before it is thrown away. */
const LIMIT = 5000;

/** Goes through the steps of TC3 by recipe. Remembers what recipes have in common: most of it. */
export class Tc3Stages {
  readonly #digest: Digest;
  // Private, because keys are secret.
  readonly #hashes = new Map<string | Uint8Array, Awaitable<string>>();
  readonly #keys = new Map<string, Promise<readonly (string | Uint8Array)[]>>();
  readonly #hmacs = new WeakMap<Promise<readonly (string | Uint8Array)[]>, Hmac>();

  constructor(digest: Digest) {
    this.#digest = digest;
  }

  async texts(recipe: Tc3Recipe): Promise<Tc3Texts> {
    const payloadHash = inForm(await this.#hash(recipe.payload), recipe.payloadForm);
    const canonicalRequest = canonicalText(recipe, payloadHash);
    const canonicalHash = inForm(await this.#hash(canonicalRequest), recipe.canonicalForm);
    const stringToSign = signText(recipe, canonicalHash);
    return { payloadHash, canonicalRequest, canonicalHash, stringToSign };
  }

  /** Step 3: kDate, kService, kSigning. Whoever has one of them can sign for a day. */
  keys(recipe: Tc3Recipe): Promise<readonly (string | Uint8Array)[]> {
    const { keyPrefix, secretKey, keySteps, keyForm, hash } = recipe;
    const name = JSON.stringify([keyPrefix, secretKey, keySteps, keyForm, hash]);
    let keys = this.#keys.get(name);
    if (keys === undefined) {
      keys = this.#derive(recipe);
      this.#keys.set(name, keys);
    }
    return keys;
  }

  /** Step 4, the signature. */
  async signature(recipe: Tc3Recipe, stringToSign?: string): Promise<string> {
    const text = stringToSign ?? (await this.texts(recipe)).stringToSign;
    const made = this.keys(recipe);
    const keys = await made;
    let hmac = this.#hmacs.get(made);
    if (hmac === undefined) {
      hmac = this.#digest.hmac(recipe.hash, keys.at(-1)!);
      this.#hmacs.set(made, hmac);
    }
    const hex = await hmac(text, "hex");
    return recipe.signatureForm === "base64 of hex" ? btoa(hex) : inForm(hex, recipe.signatureForm);
  }

  #hash(data: string | Uint8Array): Awaitable<string> {
    let hash = this.#hashes.get(data);
    if (hash === undefined) {
      if (this.#hashes.size > LIMIT) this.#hashes.clear();
      hash = this.#digest.sha256Hex(data);
      this.#hashes.set(data, hash);
    }
    return hash;
  }

  async #derive(recipe: Tc3Recipe): Promise<readonly (string | Uint8Array)[]> {
    const { keyPrefix, secretKey, keySteps, keyForm, hash } = recipe;
    const keys: (string | Uint8Array)[] = [];
    let key: string | Uint8Array = keyPrefix + secretKey;
    if (keySteps.length === 0) keys.push(key);
    for (const step of keySteps) {
      const hex = await this.#digest.hmac(hash, key)(step, "hex");
      key = keyForm === "bytes" ? hexToBytes(hex) : inForm(hex, keyForm);
      keys.push(key);
    }
    return keys;
  }
}

import type { V1Recipe } from "../../v1/v1-recipe.js";
import { setting, type Mistake } from "../mistake.js";

const NAMES = { sha1: "HMAC-SHA1", sha256: "HMAC-SHA256" } as const;

export const v1Hash: Mistake<V1Recipe> = {
  id: "v1-hash",
  title: "The hash that signed is not the one that SignatureMethod names.",
  remedy:
    "Send SignatureMethod=HmacSHA256 with HMAC-SHA256; without SignatureMethod, HMAC-SHA1 is expected.",
  *variants({ hash: right }) {
    const hash = right === "sha1" ? "sha256" : "sha1";
    yield setting<V1Recipe>(`${NAMES[hash]} instead of ${NAMES[right]}`, { hash });
  },
};

import type { Tc3Recipe } from "../../tc3/tc3-recipe.js";
import { setting, type Mistake } from "../mistake.js";

export const hmacHash: Mistake<Tc3Recipe> = {
  id: "hmac-hash",
  title: "The HMAC was made with SHA-1.",
  remedy: "All hashes of TC3-HMAC-SHA256 are SHA-256, those of the key as well.",
  *variants() {
    yield setting<Tc3Recipe>("HMAC-SHA1 for key and signature", { hash: "sha1" });
  },
};

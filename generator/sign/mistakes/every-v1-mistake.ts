import type { V1Recipe } from "../v1/v1-recipe.js";
import type { Mistake } from "./mistake.js";
import { secretBlanks, secretChanged, secretPlaceholder, secretQuotes } from "./secret-mistakes.js";
import { v1Added } from "./v1/added.js";
import { secretAmpersand } from "./v1/ampersand.js";
import { escapedValues } from "./v1/escaped-values.js";
import { v1Hash } from "./v1/hash.js";
import { v1Host } from "./v1/host.js";
import { leftOut } from "./v1/left-out.js";
import { v1Method } from "./v1/method.js";
import { v1Names } from "./v1/names.js";
import { v1Order } from "./v1/order.js";
import { v1Path } from "./v1/path.js";
import { signatureEscapes } from "./v1/signature-escapes.js";
import { v1SignatureForm } from "./v1/signature-form.js";
import { v1TextEnd } from "./v1/text-end.js";
import { v1Timestamp } from "./v1/timestamp.js";

/** A mistake joins the table by a line here; the order is that of the other table. */
export const EVERY_V1_MISTAKE: readonly Mistake<V1Recipe>[] = [
  v1Method,
  v1Host,
  v1Path,
  v1Timestamp,
  leftOut,
  v1Added,
  v1Names,
  v1Order,
  escapedValues,
  v1TextEnd,
  v1Hash,
  secretChanged(),
  secretQuotes(),
  secretBlanks(),
  secretPlaceholder(),
  secretAmpersand,
  v1SignatureForm,
  signatureEscapes,
];

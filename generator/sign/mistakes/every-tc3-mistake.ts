import type { Tc3Recipe } from "../tc3/tc3-recipe.js";
import type { Mistake } from "./mistake.js";
import { secretBlanks, secretChanged, secretPlaceholder, secretQuotes } from "./secret-mistakes.js";
import { algorithmMistake } from "./tc3/algorithm.js";
import { blankLine } from "./tc3/blank-line.js";
import { bodyEmpty } from "./tc3/body-empty.js";
import { bodyEncoding } from "./tc3/body-encoding.js";
import { bodyLineBreaks } from "./tc3/body-line-breaks.js";
import { bodyLineEnd } from "./tc3/body-line-end.js";
import { bodyRewritten } from "./tc3/body-rewritten.js";
import { contentType } from "./tc3/content-type.js";
import { getPayload } from "./tc3/get-payload.js";
import { hashForm } from "./tc3/hash-form.js";
import { headerCase } from "./tc3/header-case.js";
import { headerForm } from "./tc3/header-form.js";
import { headerOrder } from "./tc3/header-order.js";
import { hmacHash } from "./tc3/hmac-hash.js";
import { hostMistake } from "./tc3/host.js";
import { keyDerivation } from "./tc3/key-derivation.js";
import { keyPrefixMistake } from "./tc3/key-prefix.js";
import { lineBreaks } from "./tc3/line-breaks.js";
import { lineEnd } from "./tc3/line-end.js";
import { localDate } from "./tc3/local-date.js";
import { methodMistake } from "./tc3/method.js";
import { otherDate } from "./tc3/other-date.js";
import { pathMistake } from "./tc3/path.js";
import { payloadUnhashed } from "./tc3/payload-unhashed.js";
import { queryEscapes } from "./tc3/query-escapes.js";
import { queryLine } from "./tc3/query-line.js";
import { queryOrder } from "./tc3/query-order.js";
import { scopeForm } from "./tc3/scope-form.js";
import { signatureForm } from "./tc3/signature-form.js";
import { signedHeadersMistake } from "./tc3/signed-headers.js";
import { timestampMistake } from "./tc3/timestamp.js";
import { timestampUnit } from "./tc3/timestamp-unit.js";
import { wrongService } from "./tc3/wrong-service.js";

/**
 * A mistake joins the table by a line here. In the order in which a program comes to make them:
 * of two that were made, the earlier is applied first.
 */
export const EVERY_TC3_MISTAKE: readonly Mistake<Tc3Recipe>[] = [
  methodMistake,
  pathMistake,
  queryEscapes,
  queryOrder,
  queryLine,
  signedHeadersMistake,
  contentType,
  hostMistake,
  headerOrder,
  headerCase,
  headerForm,
  bodyRewritten,
  bodyEmpty,
  getPayload,
  bodyLineBreaks,
  bodyLineEnd,
  bodyEncoding,
  payloadUnhashed,
  timestampMistake,
  timestampUnit,
  scopeForm,
  localDate,
  otherDate,
  wrongService,
  algorithmMistake,
  blankLine,
  lineBreaks,
  lineEnd,
  hashForm,
  secretChanged(),
  secretQuotes(),
  secretBlanks(),
  secretPlaceholder(),
  keyPrefixMistake,
  keyDerivation,
  hmacHash,
  signatureForm,
];

import type { ErrorCode, Model } from "../../model/model.js";
import { htmlText, type Html } from "../layout/html.js";
import { sentence } from "../words/constraint-words.js";
import { linkedText } from "./mentions.js";
import { errorHref, type Place } from "./place.js";

/** A row of a table of error codes. */
export interface ErrorRowView {
  readonly code: Html;
  readonly href: Html;
  readonly doc: Html;
  readonly remedy: Html;
  readonly retry: boolean;
}

export function viewErrorRow(error: ErrorCode, model: Model, place: Place): ErrorRowView {
  return {
    code: htmlText(error.code),
    href: htmlText(errorHref(place, error)),
    doc: linkedText(sentence(error.doc), model, place),
    remedy: linkedText(sentence(error.remedy), model, place),
    retry: error.retry,
  };
}

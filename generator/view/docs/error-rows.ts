import type { ErrorCode, Model } from "../../model/model.js";
import { htmlText, type Html } from "../layout/html.js";
import { memo } from "../memo.js";
import { sentence } from "../words/constraint-words.js";
import { linkedText } from "./mentions.js";
import { errorHref, IN_SERVICE } from "./place.js";

/** A row of a table of error codes, on a page in the folder of a service. */
export interface ErrorRowView {
  readonly code: Html;
  /** The same, with places at which a line may break. */
  readonly shown: Html;
  readonly href: Html;
  readonly doc: Html;
  readonly remedy: Html;
  readonly retry: boolean;
}

/** Many actions list the same code, and its row is printed once. */
export const errorRowsOf = memo((model: Model) =>
  memo((error: ErrorCode): ErrorRowView => ({
    code: htmlText(error.code),
    shown: breakable(error.code),
    href: htmlText(errorHref(IN_SERVICE, error)),
    doc: linkedText(sentence(error.doc), model, IN_SERVICE),
    remedy: linkedText(sentence(error.remedy), model, IN_SERVICE),
    retry: error.retry,
  })),
);

/** `FailedOperation.RoomNotExist` breaks behind the dot, if anywhere. */
function breakable(code: string): Html {
  return code.split(".").map(htmlText).join(".<wbr>") as Html;
}

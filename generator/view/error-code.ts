import type { ErrorCode } from "../model/model.js";
import { WIDTH } from "./layout/doc.js";
import { stringLiteral } from "./layout/literal.js";
import { textWidth } from "./layout/text-width.js";
import { sentence } from "./words/constraint-words.js";
import { clean } from "./words/field-doc.js";
import { markdownLine } from "./markdown.js";
import { memo } from "./memo.js";

export interface ErrorCodeView {
  readonly code: string;
  readonly literal: string;
  readonly doc: string;
  readonly remedy: string;
  readonly retry: boolean;
  readonly common: boolean;
  /** The same for Markdown pages. */
  readonly markdownDoc: string;
  readonly markdownRemedy: string;
  /** The entry of the table in `errors.ts`. */
  readonly entry: string;
}

/** Many actions list the same code. */
export const viewErrorCode = memo(
  ({ code, doc, remedy, retry, common }: ErrorCode): ErrorCodeView => {
    return {
      code,
      literal: stringLiteral(code),
      doc: sentence(clean(doc)),
      remedy: sentence(clean(remedy)),
      retry,
      common,
      markdownDoc: markdownLine(sentence(doc)),
      markdownRemedy: markdownLine(sentence(remedy)),
      entry: entryOf(code, sentence(doc), sentence(remedy), retry),
    };
  },
);

function entryOf(code: string, meaning: string, remedy: string, retry: boolean): string {
  const key = /^\w+$/.test(code) ? code : stringLiteral(code);
  const members = [
    memberOf("meaning", stringLiteral(meaning)),
    memberOf("remedy", stringLiteral(remedy)),
    `    retryable: ${retry},\n`,
  ];
  return `  ${key}: {\n${members.join("")}  },`;
}

/** prettier puts a string that does not fit on a line of its own. */
function memberOf(name: string, literal: string): string {
  const onOneLine = `    ${name}: ${literal},`;
  return textWidth(onOneLine) <= WIDTH ? `${onOneLine}\n` : `    ${name}:\n      ${literal},\n`;
}

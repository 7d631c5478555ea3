import type { Lint } from "./lint.js";
import { everyField } from "./walk/every-field.js";
import { everyText } from "./walk/every-text.js";

/** Controls but for line ends, halves of surrogate pairs, direction marks, what takes no room. */
const UNSAFE =
  /(?!\n)\p{Cc}|\p{Cs}|[\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u00ad\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d/u;

/**
 * Characters that are not seen, or that make a text look like another: docs, terminals and reviews
 * would show something else than what stands in the file.
 */
export const descriptionUnsafe: Lint = (model, report, raw) => {
  for (const { text, file, path } of everyText(model, raw)) {
    const found = UNSAFE.exec(text)?.[0];
    if (found !== undefined) report("description-unsafe", { what: nameOf(found) }, { file, path });
  }
  for (const { field, file, path } of everyField(model)) {
    for (const { value } of field.constraints.enum ?? []) {
      const found = UNSAFE.exec(value)?.[0];
      if (found === undefined) continue;
      report(
        "description-unsafe",
        { what: nameOf(found) },
        { file, path: [...path, "enum", value], on: "key" },
      );
    }
  }
};

function nameOf(character: string): string {
  const code = character.codePointAt(0)!;
  const shown = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  if (code < 0xa0) return `the control character ${shown}`;
  if (code >= 0xd800 && code < 0xe000) return `half of a surrogate pair, ${shown}`;
  const turns = (code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x202e);
  if (turns || (code >= 0x2066 && code <= 0x2069) || code === 0x061c) {
    return `the text direction mark ${shown}`;
  }
  return `the invisible character ${shown}`;
}

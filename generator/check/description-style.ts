import type { Lint } from "./lint.js";
import { isPlaceholder } from "./text/is-placeholder.js";
import { everyText, type TextPlace } from "./walk/every-text.js";

interface Habit {
  readonly found: RegExp;
  readonly detail: string;
  readonly hint: string;
  /** Whether only full sentences are held to it. */
  readonly sentences?: true;
}

/** What an editor would strike out. Each is a habit of the documents the specs are made from. */
const HABITS: readonly Habit[] = [
  {
    found:
      /<\/?(?:a|b|br|code|div|em|font|h[1-6]|i|img|li|ol|p|pre|span|strong|sub|sup|table|td|th|tr|u|ul)\b[^<>]*>/i,
    detail: "the text holds an HTML tag",
    hint: "Descriptions are plain text; blank lines part paragraphs.",
  },
  {
    found: /&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});/i,
    detail: "the text holds an HTML entity",
    hint: "Write the character itself.",
  },
  {
    found: /\[[^[\]\n]+\]\([^()\s]+\)|\*\*[^*\n]+\*\*|^#{1,6} /m,
    detail: "the text holds Markdown",
    hint: "Descriptions are plain text; name the action or structure instead of linking to it.",
  },
  {
    found: /^(?:this|the present) (?:api|interface|action|parameter|field|member|structure)\b/i,
    detail: "the text opens by pointing at itself",
    hint: "Start with what it does or is: Starts ..., The room that ...",
  },
  {
    found: /^(?:it is |is )?used (?:to|for)\b/i,
    detail: 'the text opens with "used to"',
    hint: "Say what it does or is, not that it is used.",
  },
  {
    found: /\bplease\b/i,
    detail: 'the text says "please"',
    hint: "Say what to do and what happens otherwise.",
  },
  {
    found: /\b(a|an|the|of|to|in|is|are|and|or|for|with|by|on|at|it|be) \1\b/i,
    detail: "a word stands twice",
    hint: "Strike one.",
  },
  {
    found: /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u,
    detail: "the text holds Chinese characters or punctuation",
    hint: "Descriptions are in English; wire values belong into enum or examples.",
  },
  {
    found: /[^.!?"')\]\s]["')\]]*\s*$/,
    detail: "the text does not end with a period",
    hint: "Descriptions are sentences; end them as such.",
    sentences: true,
  },
  {
    // A first word with a capital, a digit or a sign inside is a name: iOS, x264, ap-guangzhou.
    found: /^[a-z][a-z]*(?=[\s,.:;']|$)/,
    detail: "the text starts with a small letter",
    hint: "Start with a capital, or with another word if it starts with a name.",
    sentences: true,
  },
];

/** Specs are read as documentation, by people who never see the YAML. */
export const descriptionStyle: Lint = (model, report, raw) => {
  for (const { text, file, path, kind } of everyText(model, raw)) {
    if (kind === "note" || kind === "draft" || isPlaceholder(text, kind)) continue;
    for (const { detail, hint } of HABITS.filter((habit) => applies(habit, kind, text))) {
      report("description-style", { detail, hint }, { file, path });
    }
  }
};

function applies({ found, sentences }: Habit, kind: TextPlace["kind"], text: string): boolean {
  return (kind === "sentence" || !sentences) && found.test(text);
}

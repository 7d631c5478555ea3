const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/**
 * Where a text stops being JSON: the parser of the language refuses it, but does not say where in
 * every version. The text's end when only something is missing there.
 */
export function jsonErrorOffset(text: string): number {
  const open: ("{" | "[")[] = [];
  let expect: "value" | "first" | "key" | "colon" | "next" = "value";
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const mark = text[at]!;
    const closes = mark === "}" ? "{" : mark === "]" ? "[" : undefined;
    if (closes && (expect === "next" || expect === "first")) {
      if (open.pop() !== closes) return at;
      expect = "next";
      at++;
    } else if (expect === "next") {
      if (mark !== "," || open.length === 0) return at;
      expect = open.at(-1) === "{" ? "key" : "value";
      at++;
    } else if (expect === "colon") {
      if (mark !== ":") return at;
      expect = "value";
      at++;
    } else if (expect === "key" || (expect === "first" && open.at(-1) === "{")) {
      const end = mark === '"' ? skip(SCALAR, text, at) : at;
      if (end === at) return at;
      expect = "colon";
      at = end;
    } else if (mark === "{" || mark === "[") {
      open.push(mark);
      expect = "first";
      at++;
    } else {
      const end = skip(SCALAR, text, at);
      if (end === at) return at;
      expect = "next";
      at = end;
    }
    at = skip(SPACE, text, at);
  }
  return at;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** A JSON parser by the book (RFC 8259), character by character, that keeps all digits. */
export function referenceParse(text: string): unknown {
  let at = 0;
  const space = (): void => {
    while (" \t\n\r".includes(text[at] ?? "x")) at++;
  };
  const take = (wanted: string): boolean => {
    space();
    if (!text.startsWith(wanted, at)) return false;
    at += wanted.length;
    return true;
  };
  const demand = (wanted: string): void => {
    if (!take(wanted)) throw new SyntaxError(`expected ${wanted} at ${at}`);
  };
  const word = (): string => {
    demand('"');
    let word = "";
    for (;;) {
      const character = text[at++];
      if (character === undefined || character < " ") throw new SyntaxError("bad text");
      if (character === '"') return word;
      word += character === "\\" ? escaped(text[at++] ?? "") : character;
    }
  };
  const escaped = (mark: string): string => {
    if (mark === "u") {
      const digits = text.slice(at, at + 4);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new SyntaxError("bad escape");
      at += 4;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const plain = '"\\/bfnrt'.indexOf(mark);
    if (mark === "" || plain < 0) throw new SyntaxError("bad escape");
    return '"\\/\b\f\n\r\t'[plain]!;
  };
  const number = (): number | bigint => {
    const [digits, fraction, exponent] =
      /^-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/.exec(text.slice(at)) ?? [];
    if (digits === undefined) throw new SyntaxError(`no value at ${at}`);
    at += digits.length;
    if (fraction !== undefined || exponent !== undefined) return Number(digits);
    const exact = BigInt(digits);
    const small = exact <= 9007199254740991n && exact >= -9007199254740991n;
    return small ? Number(digits) : exact;
  };
  const value = (): unknown => {
    if (take("null")) return null;
    if (take("true")) return true;
    if (take("false")) return false;
    if (text[at] === '"') return word();
    if (take("[")) {
      const items: unknown[] = [];
      if (take("]")) return items;
      do items.push(value());
      while (take(","));
      demand("]");
      return items;
    }
    if (take("{")) {
      const members = {};
      if (take("}")) return members;
      do {
        space();
        const key = word();
        demand(":");
        const held = { value: value(), enumerable: true, configurable: true, writable: true };
        Object.defineProperty(members, key, held);
      } while (take(","));
      demand("}");
      return members;
    }
    return number();
  };
  const whole = value();
  space();
  if (at < text.length) throw new SyntaxError(`something follows at ${at}`);
  return whole;
}

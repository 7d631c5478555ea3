import type { Comparison, FieldPath, Operator, Term } from "./field.js";

const SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, d: 86400 };

const TOKEN =
  /\s*(?:(<=|>=|==|!=|<|>)|([+\-*()])|(\d+(?:\.\d+)?)(s|min|h|d)?(?![A-Za-z0-9_])|(now)(?![A-Za-z0-9_.])|([A-Za-z][A-Za-z0-9_]*(?:\[\])?(?:\.[A-Za-z][A-Za-z0-9_]*(?:\[\])?)*))/y;

/** Far more than a rule that can be understood; the parser and all readers of terms recurse. */
const MAX_TOKENS = 100;

interface Token {
  readonly kind: "compare" | "sign" | "number" | "duration" | "now" | "path";
  readonly text: string;
  readonly value: number;
}

export class ExpressionError extends Error {}

/** Parses a comparison; `resolve` turns a path's text into a field. Throws ExpressionError. */
export function parseComparison(text: string, resolve: (path: string) => FieldPath): Comparison {
  const tokens = tokenize(text);
  let next = 0;
  const peek = (...signs: string[]): boolean => signs.includes(tokens[next]?.text ?? "");

  const factor = (): Term => {
    const token = tokens[next++];
    if (!token) throw new ExpressionError("the comparison ends too early");
    switch (token.kind) {
      case "number":
        return { kind: "number", value: token.value };
      case "duration":
        return { kind: "duration", seconds: token.value, text: token.text };
      case "now":
        return { kind: "now" };
      case "path":
        return { kind: "field", path: resolve(token.text) };
      default: {
        if (token.text !== "(")
          throw new ExpressionError(`"${token.text}" stands where a value should`);
        const inner = sum();
        if (tokens[next++]?.text !== ")") throw new ExpressionError("a parenthesis is not closed");
        return inner;
      }
    }
  };
  const product = (): Term => {
    let left = factor();
    while (peek("*")) {
      next++;
      left = { kind: "operation", operator: "*", left, right: factor() };
    }
    return left;
  };
  const sum = (): Term => {
    let left = product();
    while (peek("+", "-")) {
      const operator = tokens[next++]!.text as "+" | "-";
      left = { kind: "operation", operator, left, right: product() };
    }
    return left;
  };

  const left = sum();
  const compare = tokens[next++];
  if (compare?.kind !== "compare")
    throw new ExpressionError("one of <=, <, >=, >, ==, != is missing");
  const right = sum();
  if (next < tokens.length) throw new ExpressionError(`"${tokens[next]!.text}" is left over`);
  return {
    text,
    left,
    operator: compare.text as Operator,
    right,
    time: isTime(left) || isTime(right),
  };
}

/** Formats whose text is a point in time, counted in seconds. */
export const TIME_FORMATS: ReadonlySet<string> = new Set([
  "date",
  "date-time",
  "local-date-minute",
  "local-date-time",
]);

function isTime(term: Term): boolean {
  switch (term.kind) {
    case "number":
      return false;
    case "field":
      return TIME_FORMATS.has(term.path.field.constraints.format ?? "");
    case "operation":
      return isTime(term.left) || isTime(term.right);
    default:
      return true;
  }
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const source = text.trimEnd();
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new ExpressionError(`"${source.slice(at, at + 40).trim()}" cannot be read`);
    if (tokens.length === MAX_TOKENS) throw new ExpressionError("the comparison is too long");
    const [, compare, sign, digits, unit, now, path] = match;
    if (Number(digits) > Number.MAX_SAFE_INTEGER)
      throw new ExpressionError(`${digits} is too large`);
    if (compare) tokens.push({ kind: "compare", text: compare, value: 0 });
    else if (sign) tokens.push({ kind: "sign", text: sign, value: 0 });
    else if (digits && unit) {
      tokens.push({
        kind: "duration",
        text: digits + unit,
        value: Number(digits) * SECONDS[unit]!,
      });
    } else if (digits) tokens.push({ kind: "number", text: digits, value: Number(digits) });
    else if (now) tokens.push({ kind: "now", text: now, value: 0 });
    else tokens.push({ kind: "path", text: path!, value: 0 });
  }
  return tokens;
}

/** The fields that a comparison reads, from left to right. */
export function fieldsOf(term: Term): readonly FieldPath[] {
  if (term.kind === "field") return [term.path];
  return term.kind === "operation" ? [...fieldsOf(term.left), ...fieldsOf(term.right)] : [];
}

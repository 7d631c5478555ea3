import type { Parameter } from "../../../runtime/src/forms/form-parameters.js";
import { refuse, type Step } from "../step.js";

/** More than this in one request is an attack, not a request. */
export const MAX_PARAMETERS = 20_000;

/** Parameters of a query or a form, decoded, in their order. */
export function parseQuery(text: string): Step<readonly Parameter[]> {
  const parameters: Parameter[] = [];
  const names = new Set<string>();
  for (let from = 0; from < text.length;) {
    const found = text.indexOf("&", from);
    const end = found < 0 ? text.length : found;
    const pair = text.slice(from, end);
    from = end + 1;
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = unescape(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? "" : unescape(pair.slice(equals + 1));
    if (name === undefined || value === undefined) {
      return refuse(
        "InvalidParameter",
        "a parameter is not percent-encoded UTF-8: a % must be followed by two hexadecimal digits",
      );
    }
    if (names.has(name)) {
      return refuse("InvalidParameter", `parameter ${shortened(name)} is given twice`);
    }
    names.add(name);
    parameters.push([name, value]);
    if (parameters.length > MAX_PARAMETERS) {
      return refuse("InvalidParameter", `there are more than ${MAX_PARAMETERS} parameters`);
    }
  }
  return { value: parameters };
}

function unescape(text: string): string | undefined {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

/** A name as messages show it: it may be anything. */
export function shortened(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 57)}...` : name);
}

import { plainQuery } from "../signing/v1-string-to-sign.js";
import type { Parameter } from "./form-parameters.js";

/** Parameters as they are sent: `Limit=10&Name=a%20b`; `plain` is the same, not escaped. */
export function formQuery(
  parameters: readonly Parameter[],
  plain: string = plainQuery(parameters),
): string {
  // Mostly there is nothing to escape: no other characters, and no & and = but those in between.
  const marks = count(plain, "&") + count(plain, "=") + 1;
  if (!/[^\w.~&=-]/.test(plain) && marks === 2 * parameters.length) return plain;
  return parameters.map((one) => `${escape(one[0])}=${escape(one[1])}`).join("&");
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}

// By RFC 3986, of which encodeURIComponent leaves out five characters.
function escape(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

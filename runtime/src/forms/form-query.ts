import type { Parameter } from "./form-parameters.js";

/** Parameters as they are sent: `Limit=10&Name=a%20b`. */
export function formQuery(parameters: readonly Parameter[]): string {
  let query = "";
  for (const one of parameters) query += `&${escape(one[0])}=${escape(one[1])}`;
  return query.slice(1);
}

// By RFC 3986, of which encodeURIComponent leaves out five characters.
function escape(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The ways in which programs escape a name or a value in a URL. */
export const ESCAPES: Readonly<Record<string, (text: string) => string>> = {
  "not escaped": (text) => text,
  "escaped by RFC 3986": rfc3986,
  "escaped as encodeURIComponent does": (text) => encodeURIComponent(text.toWellFormed()),
  "escaped as forms do, with + for blanks": (text) =>
    rfc3986(text).replaceAll("%20", "+").replaceAll("~", "%7E"),
  "with + for blanks": (text) => text.replaceAll(" ", "+"),
  "escaped as encodeURI does": (text) => encodeURI(text.toWellFormed()),
  "escaped in lower case": (text) => lower(rfc3986(text)),
  "escaped as encodeURIComponent does, in lower case": (text) =>
    lower(encodeURIComponent(text.toWellFormed())),
  "escaped as forms do, in lower case": (text) => lower(rfc3986(text).replaceAll("%20", "+")),
  "escaped, but for /": (text) => rfc3986(text).replaceAll("%2F", "/"),
  "escaped, but for , and :": (text) => rfc3986(text).replaceAll("%2C", ",").replaceAll("%3A", ":"),
  "escaped, but for blanks": (text) => rfc3986(text).replaceAll("%20", " "),
  "escaped twice": (text) => rfc3986(rfc3986(text)),
  "escaped, * as well as it is": (text) => rfc3986(text).replaceAll("%2A", "*"),
};

function rfc3986(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function lower(escaped: string): string {
  return escaped.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

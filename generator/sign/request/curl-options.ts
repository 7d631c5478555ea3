/** What an option of curl does to the request: nothing, or one of these. */
export type CurlOption =
  | "method"
  | "header"
  | "data"
  | "data-raw"
  | "data-binary"
  | "data-urlencode"
  | "json"
  | "form"
  | "form-string"
  | "get"
  | "head"
  | "url"
  | "user"
  | "bearer"
  | "user-agent"
  | "referer"
  | "cookie"
  | "compressed"
  /** Has a value that changes nothing about what is signed. */
  | "value"
  | "nothing";

const SHORT: Readonly<Record<string, CurlOption>> = {
  X: "method",
  H: "header",
  d: "data",
  F: "form",
  G: "get",
  I: "head",
  u: "user",
  A: "user-agent",
  e: "referer",
  b: "cookie",
};

const LONG: Readonly<Record<string, CurlOption>> = {
  request: "method",
  header: "header",
  data: "data",
  "data-ascii": "data",
  "data-raw": "data-raw",
  "data-binary": "data-binary",
  "data-urlencode": "data-urlencode",
  json: "json",
  form: "form",
  "form-string": "form-string",
  get: "get",
  head: "head",
  url: "url",
  user: "user",
  "oauth2-bearer": "bearer",
  "user-agent": "user-agent",
  referer: "referer",
  cookie: "cookie",
  compressed: "compressed",
};

const SHORT_VALUES = "omxwcDKrtyYzCEPQTU";
const SHORT_NOTHINGS = "sSkvifLgnNaZ0123461jJlOpqR#";

const LONG_VALUES = new Set(
  "output max-time connect-timeout proxy write-out cookie-jar dump-header config retry retry-delay retry-max-time resolve connect-to cacert capath cert key ciphers interface limit-rate proxy-user proxy-header noproxy max-redirs trace trace-ascii stderr tls-max unix-socket dns-servers speed-limit speed-time output-dir request-target".split(
    " ",
  ),
);

const LONG_NOTHINGS = new Set(
  "silent show-error insecure verbose include fail fail-with-body location globoff no-buffer http1.0 http1.1 http2 http2-prior-knowledge http3 ipv4 ipv6 remote-name progress-bar no-progress-meter tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 retry-all-errors retry-connrefused trace-time path-as-is no-keepalive tcp-nodelay parallel create-dirs ssl-no-revoke disable".split(
    " ",
  ),
);

/** What a long option does, if curl has it. */
export function longOption(name: string): CurlOption | undefined {
  if (Object.hasOwn(LONG, name)) return LONG[name];
  if (LONG_VALUES.has(name)) return "value";
  return LONG_NOTHINGS.has(name) || name.startsWith("no-") ? "nothing" : undefined;
}

/** What a short option does, if curl has it. */
export function shortOption(letter: string): CurlOption | undefined {
  if (Object.hasOwn(SHORT, letter)) return SHORT[letter];
  if (SHORT_VALUES.includes(letter)) return "value";
  return SHORT_NOTHINGS.includes(letter) ? "nothing" : undefined;
}

/**
 * The only place where generated names are made. Neither views nor templates change case or add
 * suffixes, so a name is the same wherever it is printed.
 */

/** `DescribeTRTCUsage` -> `Describe`, `TRTC`, `Usage`. */
function words(name: string): readonly string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name];
}

/** `DismissRoom` -> `dismissRoom`, `AIChat` -> `aiChat`. */
export function camelCase(name: string): string {
  const [first = ""] = words(name);
  const rest = name.slice(name.indexOf(first) + first.length);
  return first.toLowerCase() + rest;
}

/** `trtc` -> `Trtc`, `ai-art` -> `AiArt`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|[-_])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `DescribeTRTCUsage` -> `describe-trtc-usage`. */
export function kebabCase(name: string): string {
  return words(name).join("-").toLowerCase();
}

/**
 * What generated modules already use: words of the language, globals that signatures name, and
 * everything that they import from the runtime.
 */
const TAKEN: readonly string[] = [
  // words that cannot be the name of a binding in a module
  ..."await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield arguments eval undefined NaN Infinity as async of".split(" "),
  // types that cannot be declared again
  ..."any unknown never string number boolean bigint symbol object".split(" "),
  // globals
  ..."Array ArrayBuffer AsyncIterable AsyncIterator Boolean Date Error Function JSON Map Math Number Object Promise Proxy Readonly ReadonlyArray Record Reflect RegExp Required Partial Pick Omit Set String Symbol WeakMap WeakSet globalThis".split(" "),
  // what every package exports or imports besides its own service
  ..."Action CallError CallOptions Client ClientOptions CommonErrorCode Credentials ErrorCodeInfo Issue OpenUnion PagedInput Paginator Sender Service ServiceError ServiceErrorCode StandardSchema TransportError ValidationError WaitOptions commonErrors describeErrorCode isCallError defaultCredentials isSpecpressError lowest paginate serviceErrors standardSchema waitUntil".split(" "),
  // the runtime's checks
  ..."BASE64 CIDR COLOR_0X COLOR_HASH DATE DATE_TIME E164 EMAIL HEX IP LOCAL_DATE_MINUTE LOCAL_DATE_TIME TIME URL_TEXT above atMostOne below each everyValue exactlyOne filled flag float format integer isStructure items json kindOf length list lookup matches maxBytes multipleOf noOthers noneOf now num oneOf pattern range ranges report seconds structures text together under unique uniqueItems unixSeconds wrongType".split(" "),
  // parameters and variables of generated functions
  ..."checkInput client code error from i input bit issues item j k key known l members options output part piece send v".split(" "),
]; // prettier-ignore

/** What else a package does not export: its reader would take it for something else. */
const RESERVED: readonly string[] = [
  // further exports of the runtime
  ..."AuthorizationParts Awaitable Call CanonicalHeaders Check ClientRetryOptions ConnectionAgent CredentialsContext CredentialsProvider Digest EndEvent EndpointFailover EndpointFailoverOptions ErrorKind Failover FailureReason FetchTransport FetchTransportOptions FormCall Format Hmac Hooks IssueCode Key LimitedUse Limiter NodeTransport Paging RateLimiter RateLimiterOptions Refusal RequestEvent RequestForm ResponseEvent RetryEvent RetryOptions Sign SignableRequest SignedRequest SigningContext SigningKeyCache SigningKeySource SigningScope SpecpressError StandardIssue StandardResult Steps Structure Timeouts Transport TransportErrorDetails TransportFailure TransportRequest TransportResponse V1Algorithm V1Signable ValidationMode Wait WaitError WaitErrorDetails WarningListener authorization canonicalHeaders canonicalRequest credentialScope environmentCredentials isWaitError parseJson signature signingDate signingKey stringToSign tc3Get tc3Json tc3Multipart toJson v1Get v1Post v1StringToSign webDigest".split(" "),
  // methods that objects have anyway, or that the language calls by itself: actions become methods
  ..."constructor hasOwnProperty isPrototypeOf propertyIsEnumerable then toJSON toLocaleString toString valueOf".split(" "),
]; // prettier-ignore

const TAKEN_NAMES: ReadonlySet<string> = new Set(TAKEN);

/** Whether generated functions use a name for something else. */
export function isTaken(name: string): boolean {
  return TAKEN_NAMES.has(name);
}

/**
 * Hands out names that are unique in one scope. Earlier declarations keep theirs; a taken name gets
 * `_`, then `_2`, `_3` (in file names `-2`, `-3`).
 */
export class Scope {
  readonly #taken: Set<string>;
  readonly #suffix: (attempt: number) => string;

  constructor(taken: readonly string[], suffix: (attempt: number) => string) {
    this.#taken = new Set(taken);
    this.#suffix = suffix;
  }

  take(wanted: string): string {
    return this.takeAll({ wanted }).wanted;
  }

  /** Names that belong together get the same suffix: `FooRequest_`, `checkFooRequest_`. */
  takeAll<T extends Readonly<Record<string, string>>>(wanted: T): T {
    for (let attempt = 1; ; attempt++) {
      const suffix = attempt === 1 ? "" : this.#suffix(attempt);
      const names = Object.entries(wanted).map(([key, name]) => [key, name + suffix] as const);
      if (names.some(([, name]) => this.#taken.has(name))) continue;
      for (const [, name] of names) this.#taken.add(name);
      return Object.fromEntries(names) as T;
    }
  }
}

/** The names that one package exports: they all meet in its index. */
export function moduleScope(): Scope {
  return new Scope([...TAKEN, ...RESERVED], (attempt) => (attempt === 2 ? "_" : `_${attempt}`));
}

/**
 * The files of one folder. Kebab case is lower case, so no file system confuses them; Windows has
 * devices of some names, whatever the extension. The docs have pages of their own in each folder.
 */
export function fileScope(): Scope {
  const pages = ["index", "errors", "compare", "changelog", "atom"];
  return new Scope([...pages, "aux", "con", "nul", "prn"], (attempt) => `-${attempt}`);
}

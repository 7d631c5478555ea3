/** The signature algorithm's name on the wire. */
export const ALGORITHM = "TC3-HMAC-SHA256";

/** What the signature is bound to besides the request. */
export interface SigningScope {
  /** Unix time in seconds, as in X-TC-Timestamp. */
  readonly timestamp: number;
  /** Short name of the service: `trtc`. */
  readonly service: string;
}

// The day of the latest signature, because printing a date takes as long as hashing a request.
let latestDay = 0;
let latestDate = "1970-01-01";

/** The day of a timestamp. Always in UTC: a local date fails every night for some hours. */
export function signingDate(timestamp: number): string {
  const day = Math.floor(timestamp / 86_400);
  if (day !== latestDay) {
    latestDate = new Date(timestamp * 1000).toISOString().slice(0, 10);
    latestDay = day;
  }
  return latestDate;
}

/** `2019-02-25/cvm/tc3_request`. */
export function credentialScope({ timestamp, service }: SigningScope): string {
  return `${signingDate(timestamp)}/${service}/tc3_request`;
}

/** Step 2 of TC3-HMAC-SHA256: the text whose HMAC is the signature. */
export function stringToSign(scope: SigningScope, canonicalHash: string): string {
  return `${ALGORITHM}\n${scope.timestamp}\n${credentialScope(scope)}\n${canonicalHash}`;
}

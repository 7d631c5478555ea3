/** What an Authorization header of TC3 says, as far as it can be read. */
export interface Tc3Authorization {
  readonly algorithm: string;
  readonly secretId: string;
  /** What follows the SecretId, parted at the slashes: date, service, `tc3_request`. */
  readonly scope: readonly string[];
  /** In the order and the case in which they are listed. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** What is wrong with the header itself. */
  readonly problems: readonly string[];
}

const ITEMS = ["Credential", "SignedHeaders", "Signature"] as const;

/** Reads an Authorization of TC3; whatever is missing is empty, and said. */
export function parseAuthorization(text: string): Tc3Authorization {
  const problems: string[] = [];
  const [, algorithm = "", rest = ""] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(text) ?? [];
  if (algorithm !== "TC3-HMAC-SHA256")
    problems.push(`it begins with "${algorithm.slice(0, 40)}", not with TC3-HMAC-SHA256`);
  const items = new Map<string, string>();
  for (const item of rest.split(/[,\s]\s*/)) {
    if (item === "") continue;
    const at = item.indexOf("=");
    const name = item.slice(0, at);
    const known = ITEMS.find((one) => one.toLowerCase() === name.toLowerCase());
    if (known === undefined)
      problems.push(`it holds "${item.slice(0, 40)}", which is none of its items`);
    else if (items.has(known)) problems.push(`${known} is there twice`);
    else if (known !== name) problems.push(`${name} must be written ${known}`);
    if (known !== undefined && !items.has(known)) items.set(known, item.slice(at + 1));
  }
  if (/(^|[^,\s])\s+(SignedHeaders|Signature)=/i.test(rest))
    problems.push("its items must be parted by commas");
  for (const name of ITEMS) {
    if (!items.get(name)) problems.push(`${name} is missing`);
  }
  const [secretId = "", ...scope] = items.get("Credential")?.split("/") ?? [];
  return {
    algorithm,
    secretId,
    scope,
    signedHeaders: items.get("SignedHeaders")?.split(";") ?? [],
    signature: items.get("Signature") ?? "",
    problems,
  };
}

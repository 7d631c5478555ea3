/** Stands where a secret stood. */
export const REDACTED = "[redacted]";

// Keys are far longer. What is shorter, say a PIN, is replaced as a whole word only: otherwise a
// secret "a" would leave no message readable.
const SHORT = 8;

/** Replaces every occurrence of the secrets: plain, in JSON, and in JSON that is text in JSON. */
export function redact(text: string, secrets: readonly string[]): string {
  let shown = text;
  // Longest first: a secret that contains another must not leave its rest behind.
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    if (secret === "") continue;
    const inJson = JSON.stringify(secret).slice(1, -1);
    const twice = JSON.stringify(inJson).slice(1, -1);
    for (const form of new Set([twice, inJson, secret])) {
      shown = shown.replaceAll(secret.length < SHORT ? wholeWord(form) : form, REDACTED);
    }
  }
  return shown;
}

function wholeWord(text: string): RegExp {
  const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "gu");
}

/** The values that stand in `input` at sensitive paths such as `Agent.UserSig` or `Keys[].Value`. */
export function sensitiveValues(input: unknown, paths: readonly string[] = []): readonly string[] {
  const values: string[] = [];
  for (const path of paths) collect(input, path.replaceAll("[]", ".[]").split("."), values);
  return values;
}

function collect(value: unknown, steps: readonly string[], values: string[]): void {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === "string") values.push(value);
    else if (typeof value === "number") values.push(String(value));
    // A sensitive structure or list is sensitive throughout.
    else if (typeof value === "object" && value !== null) {
      for (const member of Object.values(value)) collect(member, [], values);
    }
  } else if (step === "[]") {
    if (Array.isArray(value)) for (const item of value) collect(item, rest, values);
  } else if (typeof value === "object" && value !== null && Object.hasOwn(value, step)) {
    collect((value as Record<string, unknown>)[step], rest, values);
  }
}

import type { SignatureExplanation } from "../explain-request.js";
import { hideSecrets } from "./hide-secrets.js";

/** An explanation for programs. */
export function explanationJson(
  explanation: SignatureExplanation,
  secrets: readonly string[],
  notes: readonly string[] = [],
): object {
  const { algorithm, stages, given, verdict, visible } = explanation;
  const shown = { algorithm, given: given ?? null, verdict, visible, stages, notes };
  return hidden(shown, secrets) as object;
}

function hidden(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return hideSecrets(value, secrets);
  if (Array.isArray(value)) return value.map((item) => hidden(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, hidden(item, secrets)]),
  );
}

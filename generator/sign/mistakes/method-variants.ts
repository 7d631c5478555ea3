import type { Variant } from "./mistake.js";

/** Other methods than the right one, and other writings of it. */
export function* methodVariants<R extends { readonly method: string }>(
  right: string,
): Iterable<Variant<R>> {
  const writings = [right.toLowerCase(), right[0] + right.slice(1).toLowerCase()];
  for (const method of new Set([...writings, "GET", "POST", "PUT", "HEAD", "get", "post", ""])) {
    if (method !== right)
      yield { detail: `"${method}" instead of "${right}"`, apply: (one) => ({ ...one, method }) };
  }
}

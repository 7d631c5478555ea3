import { sortParameters } from "../../../runtime/src/signing/v1-string-to-sign.js";

/** A parameter, not escaped. */
export type V1Parameter = readonly [name: string, value: string];

/** All that a signature of version 1 is made of, and how. */
export interface V1Recipe {
  readonly method: string;
  /** What stands before the host: nothing. */
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly mark: string;
  /** All but the signature, in the order in which they are sent. */
  readonly parameters: readonly V1Parameter[];
  readonly sort: (parameters: V1Parameter[]) => readonly V1Parameter[];
  /** What is done to names and values: nothing. */
  readonly escape: (text: string) => string;
  readonly end: string;
  readonly hash: "sha1" | "sha256";
  readonly secretKey: string;
  readonly write: (mac: Mac) => string;
}

/** An HMAC in both writings. */
export interface Mac {
  readonly hex: string;
  readonly base64: string;
}

/** The right order: by the bytes of the names. */
export const byBytes = (parameters: V1Parameter[]): readonly V1Parameter[] =>
  sortParameters(parameters);

/** The text that is signed. */
export function v1Text(recipe: V1Recipe): string {
  const { method, scheme, host, path, mark, sort, escape, end } = recipe;
  const query = sort([...recipe.parameters])
    .map(([name, value]) => `${escape(name)}=${escape(value)}`)
    .join("&");
  return `${method}${scheme}${host}${path}${mark}${query}${end}`;
}

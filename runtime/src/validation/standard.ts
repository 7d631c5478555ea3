import type { Issue } from "./issue.js";

/** The Standard Schema contract, version 1: https://standardschema.dev */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "specpress";
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T };
  };
}

export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** A check as a Standard Schema. Warnings do not fail it: the service lets such a request pass. */
export function standardSchema<T>(check: (value: unknown) => readonly Issue[]): StandardSchema<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "specpress",
      validate(value) {
        const errors = check(value).filter(({ severity }) => severity === "error");
        if (errors.length === 0) return { value: value as T };
        return { issues: errors.map(({ message, path }) => ({ message, path })) };
      },
    },
  };
}

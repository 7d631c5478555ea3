import { ValidationError } from "../errors/validation-error.js";
import { findUnsendable } from "../json/find-unsendable.js";
import { jsonValue } from "../json/json-value.js";
import { bytesToHex } from "../signing/hex.js";
import { issue } from "../validation/issue.js";
import { checkSize, MAX_TC3_POST } from "./check-size.js";
import { isBinary, multipartBody } from "./multipart-body.js";
import type { FormCall, RequestForm, Sign } from "./request-form.js";
import { tc3Request } from "./tc3-request.js";
import { writeInput } from "./write-input.js";

/**
 * POST of multipart/form-data, signed with TC3-HMAC-SHA256, for the few actions that take it. A
 * `Uint8Array` or a `Blob` goes as bytes, a list or a structure as JSON, anything else as text. Up
 * to 10 MB.
 */
export const tc3Multipart: RequestForm = (form) => {
  const { buffer } = crypto.getRandomValues(new Uint8Array(16));
  return multipartForm(form, bytesToHex(buffer));
};

/** The form with a boundary of one's own, which must occur in no part and be in lower case. */
export function multipartForm(form: FormCall, boundary: string): Sign {
  const { call } = form;
  const blob = writeInput(
    form,
    (input) => multipartBody(input, boundary),
    (input) => findUnsendable(withoutBinaries(input)),
  );
  checkSize(call, blob, MAX_TC3_POST);
  let bytes: Promise<Uint8Array> | undefined;
  return async (context) => {
    const body = await (bytes ??= read(form, blob));
    const contentType = `multipart/form-data; boundary=${boundary}`;
    return tc3Request(form, { method: "POST", contentType, query: "", body }, context);
  };
}

function withoutBinaries(given: unknown): unknown {
  const input = jsonValue(given);
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([, value]) => !isBinary(value)));
}

async function read({ call }: FormCall, blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    throw new ValidationError(call, [issue("file", "a file that is to be sent cannot be read")]);
  }
}

import { mapped, optional, type Decoder } from "../decoder.js";
import { text } from "../scalars.js";

/** Wire names, however odd, are letters, digits and underscores. */
export const WIRE_NAME = /^[A-Za-z][A-Za-z0-9_]{0,99}$/;

/** A service's short name: a folder, a package and a host label. */
export const SERVICE_NAME = /^(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const REGION = /^[a-z]+(-[a-z0-9]+)+$/;
export const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
export const ERROR_CODE = /^[A-Z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9_]*)*$/;

/** `A.B`, `A[].B`: from the input (or a structure's members) down, `[]` for each item of a list. */
export const PATH = /^[A-Za-z][A-Za-z0-9_]*(\[\])?(\.[A-Za-z][A-Za-z0-9_]*(\[\])?)*$/;

export const wireName = text(WIRE_NAME, "a wire name");
export const region = text(REGION, "a region such as ap-guangzhou");
export const host = text(HOST, "a host name");
export const errorCode = text(ERROR_CODE, "an error code such as InvalidParameter.RoomId");
export const path = text(PATH, "a path such as Video.Width or Outputs[].Name");
export const doc = text();

/** The key that stands in place of a description. */
export const draft = optional(
  doc,
  "Made from the name alone, in place of the description, until somebody writes one.",
);

/** A regular expression in JavaScript's syntax with the u flag. */
export const regex: Decoder<string> = mapped(text(), (source, context) => {
  try {
    new RegExp(source, "u");
    return source;
  } catch {
    return context.report("value-malformed", {
      detail: "not a regular expression",
      hint: "JavaScript syntax with the u flag; anchor it with ^ and $.",
    });
  }
});

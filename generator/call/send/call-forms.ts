import {
  tc3Get,
  tc3Json,
  tc3Multipart,
  v1Get,
  v1Post,
  type RequestForm,
} from "../../../runtime/src/index.js";

/** The forms of a request, by the names that the command line has for them. */
export const CALL_FORMS: Readonly<Record<string, RequestForm>> = {
  json: tc3Json,
  get: tc3Get,
  multipart: tc3Multipart,
  "v1-get": v1Get("HmacSHA256"),
  "v1-post": v1Post("HmacSHA256"),
};

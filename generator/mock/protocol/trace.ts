import type { Input } from "../request/decode-parameters.js";
import type { FormName } from "./envelope.js";
import type { FoundAction } from "./find-action.js";
import type { Timing } from "../faults/faults.js";

/** What becomes known of a request on its way through the checks: for the log, whatever comes of it. */
export interface Trace {
  service?: string;
  /** As the request calls it. */
  action?: string;
  found?: FoundAction;
  region?: string | undefined;
  form?: FormName;
  account?: string;
  input?: Input;
  timing?: Timing;
}

import { commandLine } from "./command-line.js";
import { errorsAndRetries } from "./errors-and-retries.js";
import type { Guide, Platform } from "./guide.js";
import { makingRequests } from "./making-requests.js";
import { pagingAndWaiting } from "./paging-and-waiting.js";
import { signingV1 } from "./signing-v1.js";
import { signingV3 } from "./signing-v3.js";

/** Every guide, in the order in which they are read. */
export function guidesFor(platform: Platform): readonly Guide[] {
  return [
    makingRequests(platform),
    signingV3,
    signingV1,
    errorsAndRetries(platform),
    pagingAndWaiting,
    commandLine,
  ];
}

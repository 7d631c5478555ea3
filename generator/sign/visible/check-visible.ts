import type { FoundMistake } from "../mistakes/mistake.js";
import type { Reading } from "../read-signed.js";
import type { CapturedRequest } from "../request/captured-request.js";
import { checkAuthorization } from "./check-authorization.js";
import { checkContent } from "./check-content.js";
import { checkScope } from "./check-scope.js";
import { checkSignedHeaders } from "./check-signed-headers.js";
import { checkTimestamp } from "./check-timestamp.js";
import { checkV1 } from "./check-v1.js";
import type { VisibleOptions } from "./visible-check.js";

const OF_TC3 = [checkAuthorization, checkScope, checkSignedHeaders, checkContent] as const;

/** All that is wrong with a request at first sight. */
export function checkVisible(
  request: CapturedRequest,
  reading: Reading,
  options: VisibleOptions,
): readonly FoundMistake[] {
  const timestamp = checkTimestamp(request, reading, options);
  if (reading.kind === "v1") return [...checkV1(request, reading, options), ...timestamp];
  return [...OF_TC3.flatMap((check) => check(request, reading, options)), ...timestamp];
}

import { localDate } from "../mistakes/tc3/local-date.js";
import { otherDate } from "../mistakes/tc3/other-date.js";
import { scopeForm } from "../mistakes/tc3/scope-form.js";
import { wrongService } from "../mistakes/tc3/wrong-service.js";
import { serviceOfHost } from "../service-of-host.js";
import { headerOf } from "../request/captured-request.js";
import { factsOf } from "../read-signed.js";
import { dateOf, type Tc3Reading } from "../tc3/read-tc3.js";
import { visibly, type VisibleCheck } from "./visible-check.js";

/** The scope says what the key was derived for; it has to fit timestamp and host. */
export const checkScope: VisibleCheck<Tc3Reading> = (request, reading, { service }) => {
  const { given, timestamp } = reading;
  if (given === undefined || given.scope.length === 0) return [];
  const found = [];
  const [date = "", named = "", ...end] = given.scope;
  if (end.join("/") !== "tc3_request") found.push(visibly(scopeForm, `"${given.scope.join("/")}"`));
  const right = dateOf(timestamp);
  if (right !== "" && date !== right) {
    const local = [...localDate.variants(reading.recipe, factsOf(request, reading, []))].find(
      ({ apply }) => apply(reading.recipe).scope[0] === date,
    );
    found.push(
      local
        ? visibly(localDate, local.detail)
        : visibly(otherDate, `"${date}" instead of ${right}`),
    );
  }
  const expected = service ?? serviceOfHost(headerOf(request, "host") ?? "");
  if (expected !== undefined && named !== expected)
    found.push(visibly(wrongService, `"${named}" instead of "${expected}"`));
  return found;
};

import { headerCase } from "../mistakes/tc3/header-case.js";
import { headerOrder } from "../mistakes/tc3/header-order.js";
import { signedHeadersMistake } from "../mistakes/tc3/signed-headers.js";
import type { FoundMistake } from "../mistakes/mistake.js";
import { headerOf } from "../request/captured-request.js";
import type { Tc3Reading } from "../tc3/read-tc3.js";
import { visibly, type VisibleCheck } from "./visible-check.js";

const LIST = "SignedHeaders does not list what it should.";

/** SignedHeaders: content-type and host at least, sorted, in lower case, and all of them sent. */
export const checkSignedHeaders: VisibleCheck<Tc3Reading> = (request, { given }) => {
  if (given === undefined || given.signedHeaders.length === 0) return [];
  const found: FoundMistake[] = [];
  const listed = given.signedHeaders;
  const names = listed.map((name) => name.toLowerCase());
  for (const name of ["content-type", "host"]) {
    if (!names.includes(name))
      found.push(visibly(signedHeadersMistake, `${name} is not listed`, LIST));
  }
  for (const name of new Set(names)) {
    if (headerOf(request, name) === undefined)
      found.push(visibly(signedHeadersMistake, `${name} is listed, but not sent`, LIST));
  }
  if (new Set(names).size < names.length)
    found.push(visibly(signedHeadersMistake, "a header is listed twice", LIST));
  if (names.some((name, index) => name !== listed[index]))
    found.push(visibly(headerCase, `SignedHeaders=${listed.join(";")}`));
  if (names.toSorted().join() !== names.join())
    found.push(visibly(headerOrder, `SignedHeaders=${listed.join(";")}`));
  return found;
};

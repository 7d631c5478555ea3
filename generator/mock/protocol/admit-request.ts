import type { MockClock } from "../clock.js";
import type { Faults } from "../faults/faults.js";
import { withoutNulls } from "../judge/without-nulls.js";
import type { MockCall } from "../mock-call.js";
import { decodeJson } from "../request/decode-json.js";
import { decodeMultipart } from "../request/decode-multipart.js";
import { decodeParameters, type Input } from "../request/decode-parameters.js";
import { inSpecOrder } from "../request/in-spec-order.js";
import { refuse, type Step } from "../step.js";
import { authenticate, type KeyRing } from "./authenticate.js";
import { checkRegion } from "./check-region.js";
import { checkSize } from "./check-size.js";
import { checkTimestamp } from "./check-timestamp.js";
import type { Envelope } from "./envelope.js";
import { findAction, type FoundAction } from "./find-action.js";
import { headerOf, type HttpRequest } from "./http-request.js";
import { parseAuthorization } from "./parse-authorization.js";
import type { RateLimits } from "./rate-limits.js";
import { readEnvelope } from "./read-envelope.js";
import type { ServiceIndex } from "./service-index.js";
import type { Trace } from "./trace.js";

/** What the checks of the protocol go by. */
export interface Gate {
  readonly index: ServiceIndex;
  readonly ring: KeyRing;
  readonly clock: MockClock;
  readonly faults: Faults;
  /** Nothing: no limits. */
  readonly rates: RateLimits | undefined;
}

/** Every check of the protocol, in the service's order, up to the rate limit. */
export async function admitRequest(
  request: HttpRequest,
  requestId: string,
  gate: Gate,
  trace: Trace,
): Promise<Step<MockCall>> {
  const tooLarge = checkSize(request);
  if (tooLarge) return { refusal: tooLarge };
  const read = readEnvelope(request);
  if ("refusal" in read) return read;
  const envelope = read.value;
  const { common, form } = envelope;
  trace.form = form;
  if (common.Action !== undefined) trace.action = common.Action;
  const host = (headerOf(request, "host") ?? "").trim();
  const service = gate.index.find({
    path: request.path,
    host,
    scope: scopeOf(envelope),
    version: common.Version,
    action: common.Action,
  });
  if ("value" in service) trace.service = service.value.name;

  const timing = gate.faults.timing(trace.service, common.Action);
  trace.timing = timing;
  const now = gate.clock.now();
  const stale = checkTimestamp(envelope, now + timing.skew);
  if (stale) return { refusal: stale };
  if (timing.expired)
    return refuse("AuthFailure.SignatureExpire", "the signature counts as expired, by a fault");

  const account = await authenticate(request, envelope, gate.ring, trace.service);
  if ("refusal" in account) return account;
  trace.account = account.value;
  if ("refusal" in service) return service;
  const found = findAction(service.value, envelope);
  if ("refusal" in found) return found;
  trace.found = found.value;
  const region = checkRegion(found.value, envelope, host);
  if ("refusal" in region) return region;
  trace.region = region.value;
  const input = decodeInput(request, envelope, found.value);
  if ("refusal" in input) return input;
  trace.input = input.value;
  const tooSoon = gate.rates?.take(found.value, region.value, account.value, now);
  if (tooSoon) return { refusal: tooSoon };
  return {
    value: {
      ...found.value,
      input: inSpecOrder(withoutNulls(input.value), found.value.action.input, found.value.model),
      region: region.value,
      account: account.value,
      requestId,
      now,
    },
  };
}

function scopeOf({ common }: Envelope): string | undefined {
  if (common.Authorization === undefined) return undefined;
  const parsed = parseAuthorization(common.Authorization);
  return "value" in parsed ? parsed.value.service : undefined;
}

function decodeInput(
  request: HttpRequest,
  { form, parameters }: Envelope,
  { model, action }: FoundAction,
): Step<Input> {
  const body = request.body ?? Buffer.alloc(0);
  switch (form) {
    case "tc3-json":
      return decodeJson(body);
    case "tc3-multipart":
      return decodeMultipart(body, headerOf(request, "content-type") ?? "", action.input, model);
    default:
      return decodeParameters(parameters, action.input, model);
  }
}

import { headerOf, type CapturedRequest } from "./request/captured-request.js";
import type { Facts } from "./mistakes/mistake.js";
import { readTc3, type Tc3Reading } from "./tc3/read-tc3.js";
import { looksLikeV1, readV1, type V1Reading } from "./v1/read-v1.js";

/** A request, and how it is to be signed. */
export type Reading = Tc3Reading | V1Reading;

/** Tells by the request itself which signature it has, or is to have. */
export function readSigned(request: CapturedRequest, service?: string): Reading {
  return looksLikeV1(request) ? readV1(request, service) : readTc3(request, service);
}

/** What mistakes are made of. */
export function factsOf(
  request: CapturedRequest,
  reading: Reading,
  services: readonly string[],
): Facts {
  const { service } = reading;
  const host = headerOf(request, "host") ?? "";
  if (reading.kind === "tc3") {
    const { given } = reading;
    return {
      request,
      host,
      service,
      services,
      region: headerOf(request, "x-tc-region"),
      secretId: given?.secretId || undefined,
      scope: given?.scope ?? [],
      signedHeaders: given?.signedHeaders ?? [],
    };
  }
  const valueOf = (wanted: string): string | undefined =>
    reading.recipe.parameters.find(([name]) => name === wanted)?.[1];
  const [region, secretId] = [valueOf("Region"), valueOf("SecretId")];
  return { request, host, service, services, region, secretId, scope: [], signedHeaders: [] };
}

import type { RawSpec, Sourced } from "../load/load-service.js";
import type { Raw } from "../load/format/kinds.js";
import { buildModel } from "../model/build-model.js";
import type { Model } from "../model/model.js";

/** The model of metadata that has been read without findings. */
export function metadataModel(spec: RawSpec): Model {
  return buildModel(spec, PLATFORM).model;
}

/** What metadata takes for granted: a name for every call, and nothing else. */
const PLATFORM: Sourced<Raw<"platform">> = {
  name: "platform",
  file: "",
  value: {
    doc: "",
    parameters: [],
    response: [{ name: "RequestId", type: "string", doc: "Names the call." }],
    errors: [],
    signatureErrors: [],
    regions: [],
    rateScope: [],
    limits: { getRequest: 0, formRequest: 0, jsonRequest: 0, response: 0 },
    signatures: [],
  },
};

import {
  list,
  map,
  object,
  optional,
  pair,
  required,
  type Decoded,
  type Decoder,
} from "../decoder.js";
import { time } from "../day.js";
import { integer, text, yes, choice } from "../scalars.js";
import { rate } from "./action.js";
import { described } from "./described.js";
import { fields, waivers } from "./field.js";
import {
  doc,
  draft,
  ERROR_CODE,
  errorCode,
  HOST,
  host,
  REGION,
  region,
  SERVICE_NAME,
  wireName,
  WIRE_NAME,
} from "./names.js";

const errorKeys = object({
  doc: optional(doc, "What the code means."),
  draft,
  remedy: required(doc, "What the caller can do about it."),
  retry: optional(yes, "The same call may succeed later."),
  unlisted: optional(doc, "Why no action lists it."),
});

const errorEntry = described(errorKeys, "doc", "What the code means.");

export type RawError = Decoded<typeof errorEntry>;

/** errors.yaml: every service code, with its meaning and remedy. */
export const errors = map(errorEntry, ERROR_CODE, "error code");

const serviceKeys = object({
  product: required(text(), "The product's name."),
  doc: optional(doc, "What the service is for."),
  draft,
  name: optional(
    text(SERVICE_NAME, "a short name such as trtc"),
    "Its short name on the wire, where the folder has another: a second version of one service.",
  ),
  version: required(
    text(/^\d{4}-\d{2}-\d{2}$/, "a version such as 2019-07-22"),
    "The API version.",
  ),
  endpoint: required(host, "The host that serves every region."),
  endpoints: optional(
    object({
      international: optional(host, "Host for accounts of the international site."),
      regional: optional(map(host, REGION, "region"), "Host per region."),
      finance: optional(map(host, REGION, "region"), "Host per finance region."),
    }),
    "Further hosts.",
  ),
  regions: required(list(region), "The regions the documents list for the service."),
  rate: optional(rate, "Rate limit of actions that state none."),
  categories: required(
    list(
      object({
        name: required(text(), "Name of the category."),
        doc: optional(doc, "What its actions have in common."),
        actions: required(list(wireName), "Its actions, in the documents' order."),
      }),
    ),
    "The actions by category, in the documents' order.",
  ),
});

export const service = described(serviceKeys, "doc", "What the service is for.");

export type RawService = Decoded<typeof service>;

const changedAction = object({
  newInput: optional(list(wireName, 1), "Parameters added."),
  modifiedInput: optional(list(wireName, 1), "Parameters changed."),
  deletedInput: optional(list(wireName, 1), "Parameters removed."),
  deprecatedInput: optional(list(wireName, 1), "Parameters deprecated."),
  newOutput: optional(list(wireName, 1), "Outputs added."),
  modifiedOutput: optional(list(wireName, 1), "Outputs changed."),
  deletedOutput: optional(list(wireName, 1), "Outputs removed."),
});

const changedStructure = object({
  newMembers: optional(list(wireName, 1), "Members added."),
  modifiedMembers: optional(list(wireName, 1), "Members changed."),
  deletedMembers: optional(list(wireName, 1), "Members removed."),
  deprecatedMembers: optional(list(wireName, 1), "Members deprecated."),
});

const release = object({
  release: required(integer(1), "Number of the release."),
  unnumbered: optional(yes, "The documents give the first state no number; 1 is ours."),
  time: optional(time("2024-12-30 11:47:01"), "When, as documented (UTC+8)."),
  newActions: optional(list(wireName, 1), "Actions added."),
  deletedActions: optional(list(wireName, 1), "Actions removed."),
  newStructures: optional(list(wireName, 1), "Structures added."),
  deletedStructures: optional(list(wireName, 1), "Structures removed."),
  modifiedActions: optional(map(changedAction, WIRE_NAME, "action"), "Actions changed, and where."),
  modifiedStructures: optional(
    map(changedStructure, WIRE_NAME, "structure"),
    "Structures changed, and where.",
  ),
  waive: optional(waivers, "Findings of `check` to let pass, each with the reason."),
});

export type RawRelease = Decoded<typeof release>;

const gap = object({
  gap: required(
    pair(integer(1), "the ends of a gap"),
    "First and last release of which nothing is known.",
  ),
  doc: required(doc, "Why."),
});

export type RawGap = Decoded<typeof gap>;

/** releases.yaml: newest first. */
export const releases: Decoder<readonly (RawRelease | RawGap)[]> = list({
  decode: (tree, context) =>
    (tree instanceof Map && tree.has("gap") ? gap : release).decode(tree, context),
  schema: { anyOf: [release.schema, gap.schema] },
} as Decoder<RawRelease | RawGap>);

/** platform.yaml: what every service shares. */
export const platform = object({
  doc: required(doc, "What the platform is."),
  parameters: required(fields, "Common parameters of every request."),
  response: required(fields, "Common members of every answer."),
  errors: required(map(errorEntry, ERROR_CODE, "error code"), "Common error codes."),
  signatureErrors: required(list(errorCode), "The codes that mean a signature was refused."),
  regions: required(map(text(), REGION, "region"), "Every region and its name."),
  rateScope: required(
    list(choice(["action", "region", "account", "ip"]), 1),
    "What a rate limit counts by.",
  ),
  limits: required(
    object({
      getRequest: required(integer(1), "Greatest size of a GET request, in bytes."),
      formRequest: required(integer(1), "Greatest size of a signature v1 POST body, in bytes."),
      jsonRequest: required(integer(1), "Greatest size of a TC3 POST body, in bytes."),
      response: required(integer(1), "Greatest size of an answer, in bytes."),
    }),
    "Size limits.",
  ),
  signatures: required(
    map(doc, /^[A-Za-z0-9-]+$/, "signature method"),
    "Signature methods and what each is for.",
  ),
  hosts: optional(map(doc, HOST, "host"), "Hosts all services share."),
});

export type RawPlatform = Decoded<typeof platform>;

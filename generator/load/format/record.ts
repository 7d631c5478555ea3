import {
  list,
  map,
  mapped,
  object,
  optional,
  required,
  type Decoded,
  type Decoder,
} from "../decoder.js";
import { day } from "../day.js";
import { choice, integer, text } from "../scalars.js";
import { waivers } from "./field.js";
import { doc, WIRE_NAME } from "./names.js";

/*
 * record.yaml: what really changed, and when. Its keys are those of the release log; where the log
 * has names, the record has facts.
 */

const FACTS = String.raw`[A-Za-z][A-Za-z0-9_]*(\[\])?( required)?( nullable)?( hidden)?`;

/** `string[] required nullable hidden`: one way to write it, so that equal facts are equal texts. */
const facts = text(new RegExp(`^${FACTS}$`), "facts such as string[] required nullable hidden");

/** What a field, or an action as a whole, was and became. */
export interface RawTurn {
  readonly from: string;
  readonly to: string;
}

function turn(of: string, shape: string): Decoder<RawTurn> {
  return mapped(text(new RegExp(`^${of} -> ${of}$`), shape), (source, context) => {
    const [from = "", to = ""] = source.split(" -> ");
    if (from !== to) return { from, to };
    return context.report("value-malformed", {
      detail: "both sides of the arrow are the same",
      hint: "Write what it was and what it became, or remove the line.",
    });
  });
}

const noted = map(facts, WIRE_NAME, "field", 1);
const turned = map(
  turn(FACTS, "a change such as integer -> string required"),
  WIRE_NAME,
  "field",
  1,
);

const status = choice(["online", "deprecated"]);

const wholeAction = object({
  status: optional(status, "online (the default) or deprecated."),
  input: optional(noted, "Every parameter."),
  output: optional(noted, "Every output but RequestId."),
});

const changedAction = object(
  {
    status: optional(
      turn("(online|deprecated)", "online -> deprecated"),
      "The action was deprecated, or is no longer.",
    ),
    newInput: optional(noted, "Parameters added."),
    deletedInput: optional(noted, "Parameters removed."),
    modifiedInput: optional(turned, "Parameters changed."),
    newOutput: optional(noted, "Outputs added."),
    deletedOutput: optional(noted, "Outputs removed."),
    modifiedOutput: optional(turned, "Outputs changed."),
  },
  1,
);

const changedStructure = object(
  {
    newMembers: optional(noted, "Members added."),
    deletedMembers: optional(noted, "Members removed."),
    modifiedMembers: optional(turned, "Members changed."),
  },
  1,
);

const wholeStructure = map(facts, WIRE_NAME, "member");

const changeKeys = {
  newActions: optional(map(wholeAction, WIRE_NAME, "action"), "Actions added."),
  deletedActions: optional(map(wholeAction, WIRE_NAME, "action"), "Actions removed."),
  newStructures: optional(map(wholeStructure, WIRE_NAME, "structure"), "Structures added."),
  deletedStructures: optional(map(wholeStructure, WIRE_NAME, "structure"), "Structures removed."),
  modifiedActions: optional(map(changedAction, WIRE_NAME, "action"), "Actions changed."),
  modifiedStructures: optional(
    map(changedStructure, WIRE_NAME, "structure"),
    "Structures changed.",
  ),
} as const;

const changes = object(changeKeys);

/** What one state changed of the one before it. */
export type RawChanges = Decoded<typeof changes>;

const state = object({
  date: required(
    day("2024-12-31"),
    "The day on which it was first seen, up to a few days after the release.",
  ),
  releases: optional(list(integer(1), 1), "The releases it carries, from the log."),
  ...changeKeys,
  waive: optional(waivers, "Findings of `check` to let pass, each with the reason."),
});

export type RawState = Decoded<typeof state>;

const correction = object({
  doc: required(doc, "Why the specs say something else."),
  modifiedActions: changeKeys.modifiedActions,
  modifiedStructures: changeKeys.modifiedStructures,
});

export const record = object({
  unmatched: optional(
    map(doc, /^[1-9]\d{0,8}$/, "release"),
    "Releases of the log that no state carries, and why.",
  ),
  curated: optional(
    list(correction, 1),
    "Where the specs differ from the newest state, and why: what it says -> what they say.",
  ),
  states: required(list(state, 1), "The states, newest first; the last is the first known one."),
});

export type RawRecord = Decoded<typeof record>;

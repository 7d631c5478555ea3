import type { Path } from "../../diagnostics/diagnostic.js";
import type { Action, Model, Structure } from "../../model/model.js";
import type { LintPlace } from "../lint.js";
import { remembered } from "./remembered.js";
import type { Field } from "../../model/field.js";

/** A field where it stands. */
export interface FieldPlace extends LintPlace {
  readonly field: Field;
  /** The fields it stands among, itself included. */
  readonly siblings: readonly Field[];
  /** `DismissRoom` or `McuLayout`. */
  readonly owner: string;
  /** `DismissRoom.RoomId`, as a message says it. */
  readonly label: string;
  readonly side: "input" | "output" | "member" | "json";
  /** Whether requests, and answers, carry it. */
  readonly inRequests: boolean;
  readonly inResponses: boolean;
}

/** Every field of the model, the keys of JSON texts included, in the order of the files. */
export const everyField = remembered((model: Model): readonly FieldPlace[] => [...fieldsOf(model)]);

function* fieldsOf(model: Model): Generator<FieldPlace> {
  for (const action of model.actions.values()) {
    yield* fieldsAt(action.input, owner(action, "input", true, false), ["input"]);
    const own = action.output.filter(({ name }) => name !== "RequestId");
    yield* fieldsAt(own, owner(action, "output", false, true), ["output"]);
  }
  for (const structure of model.structures.values()) {
    const { inRequests, inResponses } = structure;
    const here = owner(structure, "member", inRequests, inResponses);
    yield* fieldsAt(structure.members, here, ["members"]);
  }
}

type Owner = Pick<FieldPlace, "file" | "owner" | "side" | "inRequests" | "inResponses">;

function owner(
  { name, file }: Action | Structure,
  side: FieldPlace["side"],
  inRequests: boolean,
  inResponses: boolean,
): Owner {
  return { file, owner: name, side, inRequests, inResponses };
}

function* fieldsAt(fields: readonly Field[], at: Owner, path: Path): Generator<FieldPlace> {
  for (const field of fields) {
    const here = [...path, field.name];
    const label = `${at.owner}.${field.name}`;
    yield { ...at, field, siblings: fields, path: here, label };
    if (!field.json) continue;
    const json: Owner = { ...at, side: "json", owner: label };
    yield* fieldsAt(field.json.members, json, [...here, "json", "members"]);
  }
}

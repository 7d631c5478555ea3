import { finding, type Finding, type Path } from "../diagnostics/diagnostic.js";
import type { DiagnosticCode, Parameters } from "../diagnostics/codes.js";
import type { Action, Field, Model, Structure } from "../model/model.js";

/** Where a finding of a lint points. */
export interface LintPlace {
  readonly file: string;
  readonly path: Path;
  readonly on?: "key" | "value";
}

export type Report = <C extends DiagnosticCode>(code: C, parameters: Parameters<C>, place: LintPlace) => void;

/** One lint rule: what it looks for, in one file of its own. */
export type Lint = (model: Model, report: Report) => void;

export function collect(lints: readonly Lint[], model: Model): readonly Finding[] {
  const findings: Finding[] = [];
  const report: Report = (code, parameters, place) => {
    findings.push(finding(code, parameters, place));
  };
  for (const lint of lints) lint(model, report);
  return findings;
}

/** A field where it stands. */
export interface FieldPlace extends LintPlace {
  readonly field: Field;
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
export function* everyField(model: Model): Generator<FieldPlace> {
  for (const action of model.actions.values()) {
    yield* fieldsAt(action.input, owner(action, "input", true, false), ["input"]);
    const own = action.output.filter(({ name }) => name !== "RequestId");
    yield* fieldsAt(own, owner(action, "output", false, true), ["output"]);
  }
  for (const structure of model.structures.values()) {
    const { inRequests, inResponses } = structure;
    yield* fieldsAt(structure.members, owner(structure, "member", inRequests, inResponses), ["members"]);
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
    yield { ...at, field, path: here, label: `${at.owner}.${field.name}` };
    if (!field.json) continue;
    const json: Owner = { ...at, side: "json", owner: `${at.owner}.${field.name}` };
    yield* fieldsAt(field.json.members, json, [...here, "json", "members"]);
  }
}

import type { Path } from "../../diagnostics/diagnostic.js";
import { escapeInvisible } from "../../diagnostics/invisible.js";
import { pathText, type ConformIssue } from "../../check/conform/conform-issue.js";
import { isRecord, ownValue } from "../../check/conform/record.js";
import type { Data } from "../../load/scalars.js";
import { suggestion } from "../../load/suggestion.js";
import type { Field } from "../../model/field.js";
import type { MockCall } from "../mock-call.js";

/** Longer texts are not repeated, nor are names that the caller made up. */
const SHOWN = 40;

/** A fault in words: where, what was expected, and what came, unless that is secret. */
export function issueWords(
  issue: ConformIssue,
  call: MockCall,
  input: Readonly<Record<string, Data>>,
): string {
  const { code, path } = issue;
  const where = path.length === 0 ? "the request" : pathText(path.map(shortened));
  const { known, field, secret } = fieldAt(path, call);
  if (code === "unknown") {
    const names = known.map(({ name }) => name);
    const meant = suggestion(String(path.at(-1)), names).replace(/^, (.*)$/, " ($1)");
    return `${where} is not known here${meant}`;
  }
  const came = code === "required" || !field || secret ? undefined : valueWords(at(input, path));
  return `${where} ${issue.message}${came === undefined ? "" : `, is ${came}`}`;
}

interface FieldAt {
  /** What may stand where the path ends. */
  readonly known: readonly Field[];
  readonly field: Field | undefined;
  /** Whether it, or what it is in, must not be shown. */
  readonly secret: boolean;
}

function fieldAt(path: Path, { model, action }: MockCall): FieldAt {
  let known: readonly Field[] = [];
  let below: readonly Field[] = action.input;
  let field: Field | undefined;
  let secret = false;
  for (const step of path) {
    if (typeof step === "number") continue;
    known = below;
    field = known.find(({ name }) => name === step);
    secret ||= field?.sensitive === true;
    const structure = model.structures.get(field?.type.structure ?? "");
    below = field?.json?.members ?? structure?.members ?? [];
  }
  return { known, field, secret };
}

/** Undefined inside of JSON texts, too. */
function at(input: Readonly<Record<string, Data>>, path: Path): unknown {
  let value: unknown = input;
  for (const step of path) {
    if (typeof step === "string") value = ownValue(value, step);
    else value = Array.isArray(value) ? (value[step] as unknown) : undefined;
  }
  return value;
}

function valueWords(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return "an object";
  if (typeof value !== "string") return String(value);
  const { length } = [...value];
  return length > SHOWN ? `a text of ${length} characters` : escapeInvisible(JSON.stringify(value));
}

function shortened(step: string | number): string | number {
  if (typeof step === "number") return step;
  const text = step.length <= SHOWN ? step : `${[...step].slice(0, SHOWN).join("")}…`;
  return escapeInvisible(text);
}

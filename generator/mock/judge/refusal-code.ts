import type { ConformCode, ConformIssue } from "../../check/conform/conform-issue.js";
import type { Action } from "../../model/model.js";

type Kind = "unknown" | "missing" | "type" | "value";

/** In the order in which the service looks. */
const KINDS: readonly Kind[] = ["unknown", "missing", "type", "value"];

const KIND: { readonly [C in ConformCode]?: Kind } = {
  unknown: "unknown",
  required: "missing",
  "any-of": "missing",
  "one-of": "missing",
  together: "missing",
  type: "type",
  format: "type",
};

/** The families of codes for each kind of fault: the first is the common code. */
const FAMILIES: Readonly<Record<Kind, readonly string[]>> = {
  unknown: ["UnknownParameter"],
  missing: ["MissingParameter"],
  type: ["InvalidParameter", "InvalidParameterValue"],
  value: ["InvalidParameterValue", "InvalidParameter"],
};

/** Which faults the service names first. */
export function rankOf(issue: ConformIssue): number {
  return KINDS.indexOf(kindOf(issue));
}

/** A choice of one is about its whole object when none was made, and about a member when two were. */
function kindOf({ code, path }: ConformIssue): Kind {
  const kind = KIND[code] ?? "value";
  return code === "one-of" && typeof path.at(-1) === "string" ? "value" : kind;
}

/**
 * The code for a fault: the one that the action documents for that very parameter, such as
 * MissingParameter.UserId, else the common one.
 */
export function refusalCode(issue: ConformIssue, { errors }: Action): string {
  const families = FAMILIES[kindOf(issue)];
  const names = issue.path.filter((step) => typeof step === "string");
  for (const name of [names.at(-1), names[0]]) {
    for (const family of families) {
      const wanted = `${family}.${name ?? ""}`.toLowerCase();
      const listed = errors.find((error) => error.code.toLowerCase() === wanted);
      if (listed) return listed.code;
    }
  }
  return families[0]!;
}

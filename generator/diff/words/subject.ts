import type { Fact } from "../fact.js";

/** What a change is about, in words: alone, and with what it belongs to. */
export interface Subject {
  /** "parameter IsPause" */
  readonly short: string;
  /** "parameter IsPause of UpdateStreamIngest" */
  readonly full: string;
}

const SIDES: Readonly<Record<string, string>> = { input: "parameter", output: "output" };

export function subjectOf({ path, kind }: Pick<Fact, "path" | "kind">): Subject {
  const [top = "", name = "", ...rest] = path.split("/");
  if (top === "service") return alone(serviceSubject(name, rest));
  if (top === "errors") return alone(`error code ${name}`);
  if (top === "structures") return memberSubject(name, rest);
  const [side = "", field = "", ...keys] = rest;
  if (side === "") return alone(`action ${name}`);
  if (kind === "action-error") return of(`error code ${field}`, name);
  return keyed(`${SIDES[side]} ${field}`, keys, name);
}

function memberSubject(structure: string, [member, ...keys]: readonly string[]): Subject {
  if (member === undefined) return alone(`structure ${structure}`);
  return keyed(`member ${member}`, keys, structure);
}

/** Keys of a JSON text belong to the field that holds it. */
function keyed(field: string, keys: readonly string[], owner: string): Subject {
  return of(keys.length > 0 ? `key ${keys.join(".")} of ${field}` : field, owner);
}

function serviceSubject(name: string, rest: readonly string[]): string {
  const [kind, region] = rest;
  if (name === "endpoint") return "the endpoint";
  if (name === "regions") return `region ${kind}`;
  if (name !== "endpoints") return "the service";
  if (kind === "international") return "the endpoint of the international site";
  return `the endpoint of ${kind === "finance" ? "finance region" : "region"} ${region}`;
}

function alone(text: string): Subject {
  return { short: text, full: text };
}

function of(text: string, owner: string): Subject {
  return { short: text, full: `${text} of ${owner}` };
}

import type { Action, Model } from "../../model/model.js";
import { rateWords } from "../action.js";
import { sentence } from "./constraint-words.js";
import { deprecationWords, sinceWords } from "./field-doc.js";

export interface ActionFact {
  readonly name: string;
  readonly value: string;
  /** Whether the value is code. */
  readonly code: boolean;
}

/** Deprecation, retirement, caution: what to know before reading on. */
export interface ActionNotice {
  readonly kind: "deleted" | "deprecated" | "careful";
  readonly text: string;
}

export function actionNotices({ deprecated, retired, caution }: Action): readonly ActionNotice[] {
  return [
    ...(retired
      ? [
          {
            kind: "deleted" as const,
            text: `Deleted in release ${retired.release}${retired.use ? `; use ${retired.use}` : ""}.`,
          },
        ]
      : []),
    ...(deprecated
      ? [{ kind: "deprecated" as const, text: `Deprecated. ${deprecationWords(deprecated)}` }]
      : []),
    ...(caution ? [{ kind: "careful" as const, text: `Careful: ${caution}` }] : []),
  ];
}

/** What a page says of an action at its top, in plain words. */
export function actionFactList(action: Action, model: Model): readonly ActionFact[] {
  const { region, rate } = action;
  const unknown = model.factsOnly ? "not recorded" : undefined;
  const regions = region.allowed
    ? `one of ${region.allowed.join(", ")}`
    : unknown
      ? `which ones is ${unknown}`
      : "any";
  const said = (name: string, value: string, code = false): ActionFact => ({ name, value, code });
  return [
    said("Method", `${model.names.constant}.${action.names.value}()`, true),
    said("Category", action.category ?? "none"),
    said("Rate limit", rate ? rateWords(rate) : (unknown ?? "not documented")),
    said("Region", region.use === "unused" ? "not used" : `${region.use}, ${regions}`),
    said("Host", action.endpoint ?? model.endpoint, true),
    ...(action.since === undefined ? [] : [said("Since", sinceFact(action.since, model))]),
    ...(action.source ? [said("Source", sentence(action.source))] : []),
  ];
}

/** `release 12 (2022-06-30)` */
export function sinceFact(since: number, model: Model): string {
  return sinceWords(since, model)
    .replace(/^Since /, "")
    .replace(/\.$/, "");
}

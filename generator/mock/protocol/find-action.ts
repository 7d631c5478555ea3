import { suggestion } from "../../load/suggestion.js";
import type { Action, Model } from "../../model/model.js";
import { refuse, type Step } from "../step.js";
import { wireNameOf, type Envelope } from "./envelope.js";
import type { ServedService } from "./service-index.js";

export interface FoundAction {
  readonly model: Model;
  readonly action: Action;
}

/** The action that a request names, in the version that it names. */
export function findAction(service: ServedService, envelope: Envelope): Step<FoundAction> {
  const { form, common } = envelope;
  const { Action: name, Version: version } = common;
  if (name === undefined) return missing("Action", envelope);
  const { versions } = service;
  const model = versions.find((one) => one.version === version);
  const having = model?.actions.has(name)
    ? model
    : versions.find(({ actions }) => actions.has(name));
  const action = having?.actions.get(name);
  if (action === undefined || (model !== undefined && model !== having)) {
    const known = (model ? [model] : versions).flatMap(({ actions }) => [...actions.keys()]);
    const shown = JSON.stringify(name.slice(0, 60));
    return refuse(
      "InvalidAction",
      `${service.name} ${model?.version ?? ""} has no action ${shown}${suggestion(name, known)}`.replace(
        "  ",
        " ",
      ),
    );
  }
  if (action.retired !== undefined) {
    return refuse("ActionOffline", `${name} has been switched off for good`);
  }
  if (version === undefined) return missing("Version", envelope);
  if (model === undefined) {
    const served = versions.map((one) => one.version).join(", ");
    return refuse(
      "NoSuchVersion",
      `${wireNameOf("Version", form)} must be ${served} for ${service.name}; it is ${JSON.stringify(version.slice(0, 60))}`,
    );
  }
  return { value: { model, action } };
}

function missing(name: "Action" | "Version", { form }: Envelope): Step<never> {
  return refuse("MissingParameter", `${wireNameOf(name, form)} is missing`);
}

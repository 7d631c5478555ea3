import type { Action, Model } from "../../model/model.js";
import { htmlLines, htmlText, type Html } from "../layout/html.js";

/** What a key has to be allowed for a call. */
export interface PermissionView {
  readonly name: Html;
  readonly policy: Html;
}

/** The policy that allows one action and nothing else. */
export function viewPermission(action: Action, model: Model): PermissionView {
  const name = `${model.wireName}:${action.name}`;
  const policy = {
    version: "2.0",
    statement: [{ effect: "allow", action: [name], resource: ["*"] }],
  };
  return { name: htmlText(name), policy: htmlLines(JSON.stringify(policy, null, 2)) };
}

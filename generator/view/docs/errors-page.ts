import type { Model } from "../../model/model.js";
import { memo } from "../memo.js";
import { errorRowsOf, type ErrorRowView } from "./error-rows.js";
import type { FrameView, LinkView } from "./frame.js";
import { actionHref, IN_SERVICE } from "./place.js";
import { serviceFrame, viewLink } from "./service-frame.js";
import type { ServiceSite } from "./service-site.js";

/** What `docs/[service]/errors.html.hbs` prints. Every text in it is escaped. */
export interface ErrorsPageView {
  readonly frame: FrameView;
  readonly errors: readonly (ErrorRowView & {
    readonly count: string;
    readonly actions: readonly LinkView[];
  })[];
}

export function viewErrorsPage({ model }: ServiceSite): ErrorsPageView {
  const place = IN_SERVICE;
  const users = usersOf(model);
  const row = errorRowsOf(model);
  return {
    frame: serviceFrame(model, {
      title: "Error codes",
      description: `Every error code of ${model.product}: what it means, what to do, and which actions answer with it.`,
      place,
      href: "errors.html",
      contents: [
        { label: "Codes of this service", href: "#codes" },
        { label: "Common codes", href: "#common" },
      ],
    }),
    errors: [...model.errors.values()].map((error) => {
      const actions = (users.get(error.code) ?? []).map((name) =>
        viewLink({ label: name, href: actionHref(place, model.actions.get(name)!) }),
      );
      const count = `${actions.length} action${actions.length === 1 ? "" : "s"}`;
      return { ...row(error), count, actions };
    }),
  };
}

/** The actions that list each code. */
export const usersOf = memo((model: Model): ReadonlyMap<string, readonly string[]> => {
  const users = new Map<string, string[]>();
  for (const { name, errors } of model.actions.values()) {
    for (const { code } of errors) users.set(code, [...(users.get(code) ?? []), name]);
  }
  return users;
});

import { element } from "../element.js";
import type { FormIssue } from "./form-issue.js";

/** A list of what is wrong with one thing. */
export class IssueList {
  readonly element: HTMLUListElement;

  constructor(id: string) {
    this.element = element("ul", { class: "issues", id, hidden: true });
  }

  show(issues: readonly FormIssue[]): void {
    this.element.hidden = issues.length === 0;
    this.element.replaceChildren(
      ...issues.map(({ message, severity }) => element("li", { class: severity }, message)),
    );
  }
}
